# Tab completion of polku 0.1.0 for bash, made by: polku completions bash

_polku_commands='
  check fmt graph ask matrix playbook simulate types explain rules words new completions man help
'
_polku_rules='
  1xx 2xx 3xx 4xx 5xx 6xx 7xx 8xx 9xx P101 P102 P103 P104 P105 P106 P107 P108 P109 P110 P111 P112 P201
  P202 P203 P204 P205 P206 P207 P208 P209 P210 P211 P212 P213 P301 P302 P303 P304 P305 P306 P307 P309
  P310 P311 P312 P313 P314 P315 P316 P317 P401 P402 P403 P404 P405 P406 P407 P408 P409 P410 P411 P412
  P501 P502 P503 P504 P505 P506 P507 P508 P509 P510 P511 P512 P513 P514 P515 P516 P517 P518 P519 P520
  P521 P522 P523 P524 P525 P526 P527 P601 P602 P603 P604 P605 P606 P607 P608 P609 P610 P611 P612 P701
  P702 P703 P704 P705 P706 P707 P708 P709 P710 P711 P801 P802 P803 P804 P805 P806 P807 P808 P809 P810
  P811 P812 P813 P814 P815 P901 P902 P903 P904 P905 P906 P907 P908 P909 line-not-understood
  read-as-meant unknown-field misleading-indentation duplicate-id value-not-readable
  value-contradicts-itself open-unknown none-without-reason one-thing-or-two company-words
  bad-suppression unknown-reference wrong-kind-reference circular-definition stage-without-touchpoint
  not-placed scope-not-covered phase-order-conflict no-keeper review-overdue map-too-large
  unused-declaration stage-without-exit undeclared-name no-entry-or-goal unreachable-touchpoint
  dead-end goal-out-of-reach instant-loop end-with-next branch-without-otherwise outcome-left-hanging
  undeclared-bottleneck avoidable-critical persona-cannot-pass everything-on-one-channel no-way-back
  no-advocacy-loop silent-stretch price-after-commitment no-persona-on-path persona-without-needs
  participation-contradiction personas-indistinct inside-view-only biased-interviews uncited-fact
  undated-or-stale conflicting-evidence no-decision-maker segment-not-defined
  experience-line-says-little touchpoint-without-owner one-pair-of-hands
  inbound-without-acknowledgement silent-start silent-handoff handoff-incomplete route-lacks-knowledge
  channel-mismatch channel-nobody-uses seamless-without-link no-fallback contact-data-unchecked
  segment-without-care-plan contact-leaves-no-trace contact-pressure message-without-consent
  no-complaint-route sale-without-needs-talk after-sale-owned-by-sales-only automation-without-person
  tailored-without-data touchpoint-for-everyone entry-channel-misfit long-form promise-not-kept
  event-without-follow-up over-capacity gap-in-key-cell gap-in-other-cell crowded-cell
  question-unanswered answered-only-on-request content-without-purpose content-nobody-meets
  leads-nowhere format-does-not-fit expert-words-for-beginner gate-misplaced content-missing-item
  critical-without-evidence critical-on-one-method critical-without-answer
  improvement-without-critical improvement-incomplete solution-without-measure critical-without-reason
  critical-not-declared only-partly-solved solution-leans-on-weak-channel improvement-changes-nothing
  vague-time playbook-incomplete trigger-never-happens messages-too-close deadline-without-escalation
  slower-than-allowed reactive-only renewal-too-late programmes-collide noticed-but-not-passed-on
  playbook-without-reason step-nobody-reaches endless-round playbook-times-contradict
  more-often-than-agreed goal-and-metric-apart bands-contradict-scale threshold-without-action
  one-eyed-measurement metric-misused feedback-goes-nowhere success-not-agreed vanity-goal
  rate-without-base
'
_polku_vocabulary='
  map source role system segment persona channel stage touchpoint highlight content question path
  critical improvement playbook step metric by since until reviewed allow for at on when every within
  takes type status aim criteria quote promise scope limits targets service severity method date count
  asked about says side url function knows capacity size tier care job wants pain uses avoids
  influence stance knowledge phase live fallback two-way direction formats public from volume feeling
  thinks does backstage route backup outcomes loses reasons recorded permission tailored promises
  keeps host situation feeds sets shows answers style gated updated quality contains topic reply
  reaches cause expectation involvement risk opportunity impact evidence unavoidable horizon effort
  solves effect acts tells excludes unit scale bands target now wording importance closer alarm
  formula listens kartta lähde rooli järjestelmä segmentti persoona kanava vaihe kosketuspiste
  kohokohta sisältö kysymys polku kriittinen parannus pelikirja askel mittari vastuu tarkistettu
  tarkistetaan salli kenelle vaiheessa kanavassa kun toistuu määräaika kestää enintään tyyppi tila
  päämäärä mittarina kriteerit sitaatti lupaus rajaus raja-arvot kohdesegmentit palvelutapa vakavuus
  menetelmä pvm lukumäärä kysyjä vastaajat koskee arvio näkökulma linkki toiminto osaa kapasiteetti
  koko ajankohta taso hoitomalli työ haluaa kipupiste käyttää välttää vaikutusvalta kuuluu ostorooli
  asenne tietämys ostovaihe paluutie reaaliaikainen varakanava kaksisuuntainen synkronoitu
  seurantaväli suunta muodot julkinen aloittaa volyymi tunne ajattelee tekee taustalla tukena
  vastausaika kuittausaika kulku luovuttaa sopineet varahenkilö lopputulokset menetykset syyt pyytää
  kirjataan markkinointilupa personoitu lomakekentät lupaa lunastaa järjestäjä tilanne hyödynnetään
  näyttää tyyli lomake johtaa päivitetty laatu sisältää aihepiiri vastaus lähtöpiste määränpää syy
  odotus sitoutuminen riski mahdollisuus seuraus näyttö ratkaisu väistämätön aikajänne työmäärä
  ratkaisee hyöty ajoitus huomaa tiedoksi eskalointi yksikkö asteikko luokat tavoitearvo nyt sanamuoto
  tärkeys hälytysraja laskukaava kysytään kuuntelu segmenteittäin karta källa roll kanal skede
  kontaktpunkt höjdpunkt innehåll fråga resa kritisk förbättring spelbok steg mått ansvarig granskad
  tillåt för via när inom tar högst typ syfte kriterier citat löfte omfattning gränsvärden målsegment
  servicemodell allvarsgrad metod datum antal intervjuare tillfrågade gäller omdöme perspektiv länk
  funktion kan kapacitet storlek tidpunkt nivå kundvård yrke vill smärtpunkt använder undviker
  inflytande tillhör köproll hållning kunskap köpfas återväg reservkanal dubbelriktad riktning format
  offentlig från volym känsla tänker svarstid ärendegång överens ersättare utfall förluster skäl
  registreras samtycke personanpassad formulärfält lovar infriar arrangör visar besvarar stil formulär
  uppdaterat kvalitet innehåller ämne svar slutmål orsak förväntan engagemang möjlighet konsekvens
  belägg oundviklig tidshorisont arbetsinsats löser effekt agerar informeras utesluter enhet skala
  klasser målvärde nu formulering betydelse larmgräns formel lyssning
'

# What stands behind a command: sets sort, words, most (how many) and options.
_polku_operands() {
  sort=free words= most=0 options=
  case $1 in
    check) sort=journeys most=1000000
      options='--format --voice --only --deny --date --as-is --to-be --with --baseline --write-baseline --language --color -h --help' ;;
    fmt) sort=journeys most=1000000
      options='--check --diff --to -h --help' ;;
    graph) sort=journeys most=1
      options='--view --persona --path --as-is --to-be --with -o --output --render --language -h --help' ;;
    ask) sort=journeys most=1
      options='--by --stage --persona --format -o --output --language -h --help' ;;
    matrix) sort=journeys most=1
      options='--rows --columns --persona --as-is --to-be --with --against --date --format -o --output --language --color -h --help' ;;
    playbook) sort=journeys most=1000000
      options='--role --persona --timeline --start --working-days --as-is --to-be --with --format -o --output --language --color -h --help' ;;
    simulate) sort=journeys most=1000000
      options='--persona --assume --ways --start --working-days --as-is --to-be --with --format -o --output --language --color -h --help' ;;
    types) sort=journeys most=1000000
      options='--access --namespace -o --output --language -h --help' ;;
    explain) sort=words words="$_polku_rules $_polku_vocabulary" most=1000000
      options='--language -h --help' ;;
    rules) sort=words words=$_polku_rules most=1000000
      options='--severity --language -h --help' ;;
    words) sort=words words='en fi sv' most=1
      options='--table -h --help' ;;
    new) sort=file most=1
      options='--language -h --help' ;;
    completions) sort=words words='bash zsh fish' most=1
      options='--language -h --help' ;;
    man) sort=free most=0
      options='--language -h --help' ;;
    help) sort=words words=$_polku_commands most=1
      options='-h --help' ;;
  esac
}

# What stands behind an option of a command: sets sort and words; false if the option takes no value.
_polku_value() {
  sort=free words=
  case "$1 $2" in
    'check --format') sort=words words='text line json sarif github' ;;
    'check --voice') sort=words words='facilitator engineer' ;;
    'check --only') sort=list words=$_polku_rules ;;
    'check --deny') sort=words words='warnings notes' ;;
    'check --date') sort=words words='none' ;;
    'check --with') sort=free ;;
    'check --baseline') sort=file ;;
    'check --write-baseline') sort=file ;;
    'check --language') sort=words words='en fi sv' ;;
    'check --color') sort=words words='auto always never' ;;
    'fmt --to') sort=words words='en fi sv' ;;
    'graph --view') sort=words words='flow channels trace stages' ;;
    'graph --persona') sort=free ;;
    'graph --path') sort=free ;;
    'graph --with') sort=free ;;
    'graph -o' | 'graph --output') sort=file ;;
    'graph --render') sort=words words='svg png pdf' ;;
    'graph --language') sort=words words='en fi sv' ;;
    'ask --by') sort=words words='stage persona' ;;
    'ask --stage') sort=free ;;
    'ask --persona') sort=free ;;
    'ask --format') sort=words words='text markdown html' ;;
    'ask -o' | 'ask --output') sort=file ;;
    'ask --language') sort=words words='en fi sv' ;;
    'matrix --rows') sort=words words='personas questions roles channels segments criticals' ;;
    'matrix --columns') sort=words words='phases stages contents touchpoints improvements' ;;
    'matrix --persona') sort=free ;;
    'matrix --with') sort=free ;;
    'matrix --against') sort=file words='as-is to-be' ;;
    'matrix --date') sort=words words='none' ;;
    'matrix --format') sort=words words='text markdown csv html json' ;;
    'matrix -o' | 'matrix --output') sort=file ;;
    'matrix --language') sort=words words='en fi sv' ;;
    'matrix --color') sort=words words='auto always never' ;;
    'playbook --role') sort=free ;;
    'playbook --persona') sort=free ;;
    'playbook --start') sort=free ;;
    'playbook --with') sort=free ;;
    'playbook --format') sort=words words='text markdown html csv json ics' ;;
    'playbook -o' | 'playbook --output') sort=file ;;
    'playbook --language') sort=words words='en fi sv' ;;
    'playbook --color') sort=words words='auto always never' ;;
    'simulate --persona') sort=free ;;
    'simulate --assume') sort=free ;;
    'simulate --ways') sort=free ;;
    'simulate --start') sort=free ;;
    'simulate --with') sort=free ;;
    'simulate --format') sort=words words='text markdown html json' ;;
    'simulate -o' | 'simulate --output') sort=file ;;
    'simulate --language') sort=words words='en fi sv' ;;
    'simulate --color') sort=words words='auto always never' ;;
    'types --access') sort=words words='internal package public' ;;
    'types --namespace') sort=free ;;
    'types -o' | 'types --output') sort=file ;;
    'types --language') sort=words words='en fi sv' ;;
    'explain --language') sort=words words='en fi sv' ;;
    'rules --severity') sort=words words='error warning note' ;;
    'rules --language') sort=words words='en fi sv' ;;
    'new --language') sort=words words='en fi sv' ;;
    'completions --language') sort=words words='en fi sv' ;;
    'man --language') sort=words words='en fi sv' ;;
    *) return 1 ;;
  esac
}

# Offers files, if an ending is given only those that have it, and directories.
_polku_files() {
  local path plain=$current
  compopt -o filenames 2>/dev/null
  # What the user has quoted so far is taken as it is meant.
  case $plain in
    \"* | \'*) plain=${plain:1} ;;
    *\\*) plain=${plain//\\/} ;;
  esac
  while IFS= read -r path; do
    [[ -z $path ]] && continue
    if [[ -z $1 || $path == *".$1" || -d ${path/#\~\//$HOME/} ]]; then COMPREPLY+=("$path"); fi
  done <<<"$(compgen -f -- "$plain")"
}

_polku() {
  local current=${COMP_WORDS[COMP_CWORD]} prefix= command= option= over= count=0 i word
  local sort=free words= most=0 options= IFS=$' \t\n'
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    # Bash cuts --format=json into three words.
    if [[ -n $option ]]; then
      [[ $word == '=' ]] || option=
    elif [[ -z $command ]]; then
      command=$word
    elif [[ -n $over || $word != -?* ]]; then
      count=$((count + 1))
    elif [[ $word == -- ]]; then
      over=yes
    elif _polku_value "$command" "$word"; then
      option=$word
    fi
  done

  if [[ -n $option ]]; then
    [[ $current == '=' ]] && current=
    _polku_value "$command" "$option"
  elif [[ -z $command ]]; then
    sort=words words=$_polku_commands
    [[ $current == -* ]] && words='-h --help -V --version'
  elif [[ -z $over && $current == --*=* ]]; then
    prefix=${current%%=*}=
    _polku_value "$command" "${current%%=*}" || return 0
    current=${current#*=}
  else
    _polku_operands "$command"
    if [[ -z $over && $current == -* ]]; then
      sort=words words=$options
    elif ((count >= most)); then
      return 0
    fi
  fi

  if [[ $sort == list ]]; then
    compopt -o nospace 2>/dev/null
    [[ $current == *,* ]] && prefix+=${current%,*}, current=${current##*,}
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case $sort in
    file) _polku_files ;;
    journeys) _polku_files journey ;;
  esac
  if [[ -n $prefix ]]; then
    for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=$prefix${COMPREPLY[i]}; done
  fi
}

complete -F _polku polku
