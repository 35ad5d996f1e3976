# Tab completion of polku 0.1.0 for fish, made by: polku completions fish

# Whether the command is still to come.
function __polku_first
    test (count (commandline -opc)) -eq 1
end

# Whether the command is the given one.
function __polku_in
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test "$words[2]" = $argv[1]
end

# Whether the command is the given one and takes a further word: the command, how many, its options with values.
function __polku_room
    __polku_in $argv[1]; or return
    set -l most $argv[2]
    set -l words (commandline -opc)
    set -e words[1..2]
    set -e argv[1..2]
    set -l count 0
    set -l is_value no
    for word in $words
        if test $is_value = yes
            set is_value no
        else if contains -- $word $argv
            set is_value yes
        else if not string match -q -- '-?*' $word
            set count (math $count + 1)
        end
    end
    test $count -lt $most
end

# Journeys, and directories they may be in.
function __polku_journeys
    __fish_complete_path (commandline -ct) | string match -r '^.*(?:/|\.journey)(?:\t.*)?$'
end

function __polku_commands
    printf '%s\t%s\n' \
        check 'check journeys and say what is wrong, missing or worth asking' \
        fmt 'lay files out in one way, or translate their words' \
        graph 'draw a journey as a graph (DOT), or as a picture through Graphviz' \
        ask 'make the sheets of open questions for the workshop' \
        matrix 'show what content is missing for whom, when, and what to make first' \
        playbook 'write playbooks as pages, checklists, rows for import or days of a calendar' \
        simulate 'run one customer through playbooks: what would happen on which day, and why' \
        types 'write the ids of journeys as Swift types' \
        explain 'explain a rule or a word of the language' \
        rules 'list the rules, all or those that some words ask for' \
        words 'list every word of the language, with what it means' \
        new 'make a first journey to change and learn from' \
        completions 'print a script for tab completion in a shell' \
        man 'print the manual page' \
        help 'explain a command'
end

function __polku_rules
    printf '%s\t%s\n' \
        1xx 'SYNTAX AND NAMES' \
        2xx 'REFERENCES AND STRUCTURE' \
        3xx 'WHAT THE ARROWS PROVE' \
        4xx 'PERSONAS AND EVIDENCE' \
        5xx 'CHANNELS AND TOUCHPOINTS' \
        6xx 'CONTENT AND GAPS' \
        7xx 'CRITICAL POINTS AND IMPROVEMENTS' \
        8xx 'PLAYBOOKS AND TIMING' \
        9xx 'METRICS AND MEASUREMENT' \
        P101 'line-not-understood' \
        P102 'read-as-meant' \
        P103 'unknown-field' \
        P104 'misleading-indentation' \
        P105 'duplicate-id' \
        P106 'value-not-readable' \
        P107 'value-contradicts-itself' \
        P108 'open-unknown' \
        P109 'none-without-reason' \
        P110 'one-thing-or-two' \
        P111 'company-words' \
        P112 'bad-suppression' \
        P201 'unknown-reference' \
        P202 'wrong-kind-reference' \
        P203 'circular-definition' \
        P204 'stage-without-touchpoint' \
        P205 'not-placed' \
        P206 'scope-not-covered' \
        P207 'phase-order-conflict' \
        P208 'no-keeper' \
        P209 'review-overdue' \
        P210 'map-too-large' \
        P211 'unused-declaration' \
        P212 'stage-without-exit' \
        P213 'undeclared-name' \
        P301 'no-entry-or-goal' \
        P302 'unreachable-touchpoint' \
        P303 'dead-end' \
        P304 'goal-out-of-reach' \
        P305 'instant-loop' \
        P306 'end-with-next' \
        P307 'branch-without-otherwise' \
        P309 'outcome-left-hanging' \
        P310 'undeclared-bottleneck' \
        P311 'avoidable-critical' \
        P312 'persona-cannot-pass' \
        P313 'everything-on-one-channel' \
        P314 'no-way-back' \
        P315 'no-advocacy-loop' \
        P316 'silent-stretch' \
        P317 'price-after-commitment' \
        P401 'no-persona-on-path' \
        P402 'persona-without-needs' \
        P403 'participation-contradiction' \
        P404 'personas-indistinct' \
        P405 'inside-view-only' \
        P406 'biased-interviews' \
        P407 'uncited-fact' \
        P408 'undated-or-stale' \
        P409 'conflicting-evidence' \
        P410 'no-decision-maker' \
        P411 'segment-not-defined' \
        P412 'experience-line-says-little' \
        P501 'touchpoint-without-owner' \
        P502 'one-pair-of-hands' \
        P503 'inbound-without-acknowledgement' \
        P504 'silent-start' \
        P505 'silent-handoff' \
        P506 'handoff-incomplete' \
        P507 'route-lacks-knowledge' \
        P508 'channel-mismatch' \
        P509 'channel-nobody-uses' \
        P510 'seamless-without-link' \
        P511 'no-fallback' \
        P512 'contact-data-unchecked' \
        P513 'segment-without-care-plan' \
        P514 'contact-leaves-no-trace' \
        P515 'contact-pressure' \
        P516 'message-without-consent' \
        P517 'no-complaint-route' \
        P518 'sale-without-needs-talk' \
        P519 'after-sale-owned-by-sales-only' \
        P520 'automation-without-person' \
        P521 'tailored-without-data' \
        P522 'touchpoint-for-everyone' \
        P523 'entry-channel-misfit' \
        P524 'long-form' \
        P525 'promise-not-kept' \
        P526 'event-without-follow-up' \
        P527 'over-capacity' \
        P601 'gap-in-key-cell' \
        P602 'gap-in-other-cell' \
        P603 'crowded-cell' \
        P604 'question-unanswered' \
        P605 'answered-only-on-request' \
        P606 'content-without-purpose' \
        P607 'content-nobody-meets' \
        P608 'leads-nowhere' \
        P609 'format-does-not-fit' \
        P610 'expert-words-for-beginner' \
        P611 'gate-misplaced' \
        P612 'content-missing-item' \
        P701 'critical-without-evidence' \
        P702 'critical-on-one-method' \
        P703 'critical-without-answer' \
        P704 'improvement-without-critical' \
        P705 'improvement-incomplete' \
        P706 'solution-without-measure' \
        P707 'critical-without-reason' \
        P708 'critical-not-declared' \
        P709 'only-partly-solved' \
        P710 'solution-leans-on-weak-channel' \
        P711 'improvement-changes-nothing' \
        P801 'vague-time' \
        P802 'playbook-incomplete' \
        P803 'trigger-never-happens' \
        P804 'messages-too-close' \
        P805 'deadline-without-escalation' \
        P806 'slower-than-allowed' \
        P807 'reactive-only' \
        P808 'renewal-too-late' \
        P809 'programmes-collide' \
        P810 'noticed-but-not-passed-on' \
        P811 'playbook-without-reason' \
        P812 'step-nobody-reaches' \
        P813 'endless-round' \
        P814 'playbook-times-contradict' \
        P815 'more-often-than-agreed' \
        P901 'goal-and-metric-apart' \
        P902 'bands-contradict-scale' \
        P903 'threshold-without-action' \
        P904 'one-eyed-measurement' \
        P905 'metric-misused' \
        P906 'feedback-goes-nowhere' \
        P907 'success-not-agreed' \
        P908 'vanity-goal' \
        P909 'rate-without-base' \
        line-not-understood 'P101' \
        read-as-meant 'P102' \
        unknown-field 'P103' \
        misleading-indentation 'P104' \
        duplicate-id 'P105' \
        value-not-readable 'P106' \
        value-contradicts-itself 'P107' \
        open-unknown 'P108' \
        none-without-reason 'P109' \
        one-thing-or-two 'P110' \
        company-words 'P111' \
        bad-suppression 'P112' \
        unknown-reference 'P201' \
        wrong-kind-reference 'P202' \
        circular-definition 'P203' \
        stage-without-touchpoint 'P204' \
        not-placed 'P205' \
        scope-not-covered 'P206' \
        phase-order-conflict 'P207' \
        no-keeper 'P208' \
        review-overdue 'P209' \
        map-too-large 'P210' \
        unused-declaration 'P211' \
        stage-without-exit 'P212' \
        undeclared-name 'P213' \
        no-entry-or-goal 'P301' \
        unreachable-touchpoint 'P302' \
        dead-end 'P303' \
        goal-out-of-reach 'P304' \
        instant-loop 'P305' \
        end-with-next 'P306' \
        branch-without-otherwise 'P307' \
        outcome-left-hanging 'P309' \
        undeclared-bottleneck 'P310' \
        avoidable-critical 'P311' \
        persona-cannot-pass 'P312' \
        everything-on-one-channel 'P313' \
        no-way-back 'P314' \
        no-advocacy-loop 'P315' \
        silent-stretch 'P316' \
        price-after-commitment 'P317' \
        no-persona-on-path 'P401' \
        persona-without-needs 'P402' \
        participation-contradiction 'P403' \
        personas-indistinct 'P404' \
        inside-view-only 'P405' \
        biased-interviews 'P406' \
        uncited-fact 'P407' \
        undated-or-stale 'P408' \
        conflicting-evidence 'P409' \
        no-decision-maker 'P410' \
        segment-not-defined 'P411' \
        experience-line-says-little 'P412' \
        touchpoint-without-owner 'P501' \
        one-pair-of-hands 'P502' \
        inbound-without-acknowledgement 'P503' \
        silent-start 'P504' \
        silent-handoff 'P505' \
        handoff-incomplete 'P506' \
        route-lacks-knowledge 'P507' \
        channel-mismatch 'P508' \
        channel-nobody-uses 'P509' \
        seamless-without-link 'P510' \
        no-fallback 'P511' \
        contact-data-unchecked 'P512' \
        segment-without-care-plan 'P513' \
        contact-leaves-no-trace 'P514' \
        contact-pressure 'P515' \
        message-without-consent 'P516' \
        no-complaint-route 'P517' \
        sale-without-needs-talk 'P518' \
        after-sale-owned-by-sales-only 'P519' \
        automation-without-person 'P520' \
        tailored-without-data 'P521' \
        touchpoint-for-everyone 'P522' \
        entry-channel-misfit 'P523' \
        long-form 'P524' \
        promise-not-kept 'P525' \
        event-without-follow-up 'P526' \
        over-capacity 'P527' \
        gap-in-key-cell 'P601' \
        gap-in-other-cell 'P602' \
        crowded-cell 'P603' \
        question-unanswered 'P604' \
        answered-only-on-request 'P605' \
        content-without-purpose 'P606' \
        content-nobody-meets 'P607' \
        leads-nowhere 'P608' \
        format-does-not-fit 'P609' \
        expert-words-for-beginner 'P610' \
        gate-misplaced 'P611' \
        content-missing-item 'P612' \
        critical-without-evidence 'P701' \
        critical-on-one-method 'P702' \
        critical-without-answer 'P703' \
        improvement-without-critical 'P704' \
        improvement-incomplete 'P705' \
        solution-without-measure 'P706' \
        critical-without-reason 'P707' \
        critical-not-declared 'P708' \
        only-partly-solved 'P709' \
        solution-leans-on-weak-channel 'P710' \
        improvement-changes-nothing 'P711' \
        vague-time 'P801' \
        playbook-incomplete 'P802' \
        trigger-never-happens 'P803' \
        messages-too-close 'P804' \
        deadline-without-escalation 'P805' \
        slower-than-allowed 'P806' \
        reactive-only 'P807' \
        renewal-too-late 'P808' \
        programmes-collide 'P809' \
        noticed-but-not-passed-on 'P810' \
        playbook-without-reason 'P811' \
        step-nobody-reaches 'P812' \
        endless-round 'P813' \
        playbook-times-contradict 'P814' \
        more-often-than-agreed 'P815' \
        goal-and-metric-apart 'P901' \
        bands-contradict-scale 'P902' \
        threshold-without-action 'P903' \
        one-eyed-measurement 'P904' \
        metric-misused 'P905' \
        feedback-goes-nowhere 'P906' \
        success-not-agreed 'P907' \
        vanity-goal 'P908' \
        rate-without-base 'P909'
end

function __polku_vocabulary
    printf '%s\n' \
        map source role system segment persona channel stage touchpoint highlight content question path \
        critical improvement playbook step metric by since until reviewed allow for at on when every within \
        takes type status aim criteria quote promise scope limits targets service severity method date count \
        asked about says side url function knows capacity size tier care job wants pain uses avoids \
        influence stance knowledge phase live fallback two-way direction formats public from volume feeling \
        thinks does backstage route backup outcomes loses reasons recorded permission tailored promises \
        keeps host situation feeds sets shows answers style gated updated quality contains topic reply \
        reaches cause expectation involvement risk opportunity impact evidence unavoidable horizon effort \
        solves effect acts tells excludes unit scale bands target now wording importance closer alarm \
        formula listens kartta lähde rooli järjestelmä segmentti persoona kanava vaihe kosketuspiste \
        kohokohta sisältö kysymys polku kriittinen parannus pelikirja askel mittari vastuu tarkistettu \
        tarkistetaan salli kenelle vaiheessa kanavassa kun toistuu määräaika kestää enintään tyyppi tila \
        päämäärä mittarina kriteerit sitaatti lupaus rajaus raja-arvot kohdesegmentit palvelutapa vakavuus \
        menetelmä pvm lukumäärä kysyjä vastaajat koskee arvio näkökulma linkki toiminto osaa kapasiteetti \
        koko ajankohta taso hoitomalli työ haluaa kipupiste käyttää välttää vaikutusvalta kuuluu ostorooli \
        asenne tietämys ostovaihe paluutie reaaliaikainen varakanava kaksisuuntainen synkronoitu \
        seurantaväli suunta muodot julkinen aloittaa volyymi tunne ajattelee tekee taustalla tukena \
        vastausaika kuittausaika kulku luovuttaa sopineet varahenkilö lopputulokset menetykset syyt pyytää \
        kirjataan markkinointilupa personoitu lomakekentät lupaa lunastaa järjestäjä tilanne hyödynnetään \
        näyttää tyyli lomake johtaa päivitetty laatu sisältää aihepiiri vastaus lähtöpiste määränpää syy \
        odotus sitoutuminen riski mahdollisuus seuraus näyttö ratkaisu väistämätön aikajänne työmäärä \
        ratkaisee hyöty ajoitus huomaa tiedoksi eskalointi yksikkö asteikko luokat tavoitearvo nyt sanamuoto \
        tärkeys hälytysraja laskukaava kysytään kuuntelu segmenteittäin karta källa roll kanal skede \
        kontaktpunkt höjdpunkt innehåll fråga resa kritisk förbättring spelbok steg mått ansvarig granskad \
        tillåt för via när inom tar högst typ syfte kriterier citat löfte omfattning gränsvärden målsegment \
        servicemodell allvarsgrad metod datum antal intervjuare tillfrågade gäller omdöme perspektiv länk \
        funktion kan kapacitet storlek tidpunkt nivå kundvård yrke vill smärtpunkt använder undviker \
        inflytande tillhör köproll hållning kunskap köpfas återväg reservkanal dubbelriktad riktning format \
        offentlig från volym känsla tänker svarstid ärendegång överens ersättare utfall förluster skäl \
        registreras samtycke personanpassad formulärfält lovar infriar arrangör visar besvarar stil formulär \
        uppdaterat kvalitet innehåller ämne svar slutmål orsak förväntan engagemang möjlighet konsekvens \
        belägg oundviklig tidshorisont arbetsinsats löser effekt agerar informeras utesluter enhet skala \
        klasser målvärde nu formulering betydelse larmgräns formel lyssning
end

complete -c polku -f
complete -c polku -n '__polku_first' -s h -l help -d 'show this help'
complete -c polku -n '__polku_first' -s V -l version -d 'show which polku this is'
complete -c polku -n '__polku_first' -a check -d 'check journeys and say what is wrong, missing or worth asking'
complete -c polku -n '__polku_first' -a fmt -d 'lay files out in one way, or translate their words'
complete -c polku -n '__polku_first' -a graph -d 'draw a journey as a graph (DOT), or as a picture through Graphviz'
complete -c polku -n '__polku_first' -a ask -d 'make the sheets of open questions for the workshop'
complete -c polku -n '__polku_first' -a matrix -d 'show what content is missing for whom, when, and what to make first'
complete -c polku -n '__polku_first' -a playbook -d 'write playbooks as pages, checklists, rows for import or days of a calendar'
complete -c polku -n '__polku_first' -a simulate -d 'run one customer through playbooks: what would happen on which day, and why'
complete -c polku -n '__polku_first' -a types -d 'write the ids of journeys as Swift types'
complete -c polku -n '__polku_first' -a explain -d 'explain a rule or a word of the language'
complete -c polku -n '__polku_first' -a rules -d 'list the rules, all or those that some words ask for'
complete -c polku -n '__polku_first' -a words -d 'list every word of the language, with what it means'
complete -c polku -n '__polku_first' -a new -d 'make a first journey to change and learn from'
complete -c polku -n '__polku_first' -a completions -d 'print a script for tab completion in a shell'
complete -c polku -n '__polku_first' -a man -d 'print the manual page'
complete -c polku -n '__polku_first' -a help -d 'explain a command'

complete -c polku -n '__polku_in check' -l format -x -a 'text line json sarif github' -d 'text for people; line: one line a finding, for editors and build tools; json: everything, for programs; sarif: the same in SARIF 2.1.0; github: remarks beside the lines of a change on GitHub'
complete -c polku -n '__polku_in check' -l voice -x -a 'facilitator engineer' -d 'facilitator: what a finding means for the customer and what to ask the room; engineer: what is wrong and what to write; without it, the first for text on a terminal and the second for all else'
complete -c polku -n '__polku_in check' -l only -x -a '(__fish_complete_list , __polku_rules)' -d 'run only these rules: ids (P501), names (touchpoint-without-owner) or families (5xx)'
complete -c polku -n '__polku_in check' -l deny -x -a 'warnings notes' -d 'exit with 1 for warnings too, or for warnings and notes'
complete -c polku -n '__polku_in check' -l date -x -a 'none' -d 'the day that reviews and evidence are held against, such as 2026-09-01; today without it, and none for no day'
complete -c polku -n '__polku_in check' -l as-is -d 'check today: only what is done already is improved'
complete -c polku -n '__polku_in check' -l to-be -d 'check the day when every improvement is done'
complete -c polku -n '__polku_in check' -l with -x -d 'check the day when these improvements are done'
complete -c polku -n '__polku_in check' -l baseline -r -F -d 'leave out the findings that this file knows'
complete -c polku -n '__polku_in check' -l write-baseline -r -F -d 'write the findings to this file instead of showing them'
complete -c polku -n '__polku_in check' -l language -x -a 'en fi sv' -d 'speak this language; without it, each file is told of in its own'
complete -c polku -n '__polku_in check' -l color -x -a 'auto always never' -d 'when to use colours; auto means on a terminal where NO_COLOR is not set'
complete -c polku -n '__polku_in check' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in check' -a '(__polku_journeys)'

complete -c polku -n '__polku_in fmt' -l check -d 'change nothing; list the files that would change, and exit with 1 if there are any'
complete -c polku -n '__polku_in fmt' -l diff -d 'change nothing; print the differences'
complete -c polku -n '__polku_in fmt' -l to -x -a 'en fi sv' -d 'translate the words of the language to English, Finnish or Swedish'
complete -c polku -n '__polku_in fmt' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in fmt' -a '(__polku_journeys)'

complete -c polku -n '__polku_in graph' -l view -x -a 'flow channels trace stages' -d 'flow: touchpoints and ways through them; channels: routes over channels; trace: from critical points to who answers them; stages: the life cycle'
complete -c polku -n '__polku_in graph' -l persona -x -d 'draw only what this persona meets; may be repeated'
complete -c polku -n '__polku_in graph' -l path -x -d 'draw only this path; may be repeated'
complete -c polku -n '__polku_in graph' -l as-is -d 'draw today: only what is done already is improved'
complete -c polku -n '__polku_in graph' -l to-be -d 'draw the day when every improvement is done'
complete -c polku -n '__polku_in graph' -l with -x -d 'draw the day when these improvements are done'
complete -c polku -n '__polku_in graph' -s o -l output -r -F -d 'write to this file; .svg, .png or .pdf makes a picture'
complete -c polku -n '__polku_in graph' -l render -x -a 'svg png pdf' -d 'make a picture of this format; needs Graphviz'
complete -c polku -n '__polku_in graph' -l language -x -a 'en fi sv' -d 'words that the picture adds, in this language'
complete -c polku -n '__polku_in graph' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room graph 1 --view --persona --path --with -o --output --render --language' -a '(__polku_journeys)'

complete -c polku -n '__polku_in ask' -l by -x -a 'stage persona' -d 'a sheet for each stage, or for each persona'
complete -c polku -n '__polku_in ask' -l stage -x -d 'only the sheet of this stage; may be repeated'
complete -c polku -n '__polku_in ask' -l persona -x -d 'only the sheet of this persona; may be repeated'
complete -c polku -n '__polku_in ask' -l format -x -a 'text markdown html' -d 'text, Markdown, or a page of HTML to print; without it, the ending of FILE decides'
complete -c polku -n '__polku_in ask' -s o -l output -r -F -d 'write to this file'
complete -c polku -n '__polku_in ask' -l language -x -a 'en fi sv' -d 'speak this language; without it, the language of the journey'
complete -c polku -n '__polku_in ask' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room ask 1 --by --stage --persona --format -o --output --language' -a '(__polku_journeys)'

complete -c polku -n '__polku_in matrix' -l rows -x -a 'personas questions roles channels segments criticals' -d 'what stands in the rows; personas without it'
complete -c polku -n '__polku_in matrix' -l columns -x -a 'phases stages contents touchpoints improvements' -d 'what stands in the columns; phases without it'
complete -c polku -n '__polku_in matrix' -l persona -x -d 'show only this persona; may be repeated'
complete -c polku -n '__polku_in matrix' -l as-is -d 'show today: no improvement is done; this is what you get without a choice'
complete -c polku -n '__polku_in matrix' -l to-be -d 'show the day when every improvement is done'
complete -c polku -n '__polku_in matrix' -l with -x -d 'show the day when these improvements are done'
complete -c polku -n '__polku_in matrix' -l against -r -F -a 'as-is to-be' -d 'show what changed since another day (as-is, to-be) or another file'
complete -c polku -n '__polku_in matrix' -l date -x -a 'none' -d 'the day that review dates are held against, such as 2026-09-01; today without it, and none for no day'
complete -c polku -n '__polku_in matrix' -l format -x -a 'text markdown csv html json' -d 'text, markdown, csv, html or json; without it the ending of -o decides'
complete -c polku -n '__polku_in matrix' -s o -l output -r -F -d 'write to this file; .html, .md, .csv or .json decides the format'
complete -c polku -n '__polku_in matrix' -l language -x -a 'en fi sv' -d 'words that the grid adds, in this language'
complete -c polku -n '__polku_in matrix' -l color -x -a 'auto always never' -d 'when to use colours; auto means on a terminal where NO_COLOR is not set'
complete -c polku -n '__polku_in matrix' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room matrix 1 --rows --columns --persona --with --against --date --format -o --output --language --color' -a '(__polku_journeys)'

complete -c polku -n '__polku_in playbook' -l role -x -d 'show only the steps of this role or system'
complete -c polku -n '__polku_in playbook' -l persona -x -d 'show only playbooks that this persona or segment can be in'
complete -c polku -n '__polku_in playbook' -l timeline -d 'show all contacts day by day instead, on the channels on which they come'
complete -c polku -n '__polku_in playbook' -l start -x -d 'the day of the trigger, such as 2026-11-23: days become dates'
complete -c polku -n '__polku_in playbook' -l working-days -d 'with --start: what would fall on a Saturday or Sunday is done on Monday'
complete -c polku -n '__polku_in playbook' -l as-is -d 'show today: no improvement is done; this is what you get without a choice'
complete -c polku -n '__polku_in playbook' -l to-be -d 'show the day when every improvement is done'
complete -c polku -n '__polku_in playbook' -l with -x -d 'show the day when these improvements are done'
complete -c polku -n '__polku_in playbook' -l format -x -a 'text markdown html csv json ics' -d 'text, markdown, html, csv, json or ics (a calendar, with --start); without it the ending of -o decides'
complete -c polku -n '__polku_in playbook' -s o -l output -r -F -d 'write to this file; .html, .md, .csv, .json or .ics decides the format'
complete -c polku -n '__polku_in playbook' -l language -x -a 'en fi sv' -d 'words that the pages add, in this language'
complete -c polku -n '__polku_in playbook' -l color -x -a 'auto always never' -d 'when to use colours; auto means on a terminal where NO_COLOR is not set'
complete -c polku -n '__polku_in playbook' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in playbook' -a '(__polku_journeys)'

complete -c polku -n '__polku_in simulate' -l persona -x -d 'who goes through: a persona or a segment'
complete -c polku -n '__polku_in simulate' -l assume -x -d 'what holds, such as "no answer"=yes; several with commas, or the option again'
complete -c polku -n '__polku_in simulate' -l ways -x -d 'show at most so many ways of each playbook; 12 without it'
complete -c polku -n '__polku_in simulate' -l start -x -d 'the day of the trigger, such as 2026-11-23: days become dates'
complete -c polku -n '__polku_in simulate' -l working-days -d 'with --start: what would fall on a Saturday or Sunday is done on Monday'
complete -c polku -n '__polku_in simulate' -l as-is -d 'today: no improvement is done; this is what you get without a choice'
complete -c polku -n '__polku_in simulate' -l to-be -d 'the day when every improvement is done'
complete -c polku -n '__polku_in simulate' -l with -x -d 'the day when these improvements are done'
complete -c polku -n '__polku_in simulate' -l format -x -a 'text markdown html json' -d 'text, markdown, html or json; without it the ending of -o decides'
complete -c polku -n '__polku_in simulate' -s o -l output -r -F -d 'write to this file; .html, .md or .json decides the format'
complete -c polku -n '__polku_in simulate' -l language -x -a 'en fi sv' -d 'words that the dry run adds, in this language'
complete -c polku -n '__polku_in simulate' -l color -x -a 'auto always never' -d 'when to use colours; auto means on a terminal where NO_COLOR is not set'
complete -c polku -n '__polku_in simulate' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in simulate' -a '(__polku_journeys)'

complete -c polku -n '__polku_in types' -l access -x -a 'internal package public' -d 'who may use the types; internal without it'
complete -c polku -n '__polku_in types' -l namespace -x -d 'put everything into one type of this name'
complete -c polku -n '__polku_in types' -s o -l output -r -F -d 'write to this file, which is left as it is where nothing changes'
complete -c polku -n '__polku_in types' -l language -x -a 'en fi sv' -d 'speak this language'
complete -c polku -n '__polku_in types' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in types' -a '(__polku_journeys)'

complete -c polku -n '__polku_in explain' -l language -x -a 'en fi sv' -d 'speak this language'
complete -c polku -n '__polku_in explain' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in explain' -a '(__polku_rules; __polku_vocabulary)'

complete -c polku -n '__polku_in rules' -l severity -x -a 'error warning note' -d 'only rules of this weight'
complete -c polku -n '__polku_in rules' -l language -x -a 'en fi sv' -d 'speak this language'
complete -c polku -n '__polku_in rules' -s h -l help -d 'show this help'
complete -c polku -n '__polku_in rules' -a '(__polku_rules)'

complete -c polku -n '__polku_in words' -l table -d 'print the language as a file that can be changed into another language: POLKU_LANGUAGES names such files'
complete -c polku -n '__polku_in words' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room words 1' -a 'en fi sv'

complete -c polku -n '__polku_in new' -l language -x -a 'en fi sv' -d 'write the journey in this language'
complete -c polku -n '__polku_in new' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room new 1 --language' -F

complete -c polku -n '__polku_in completions' -l language -x -a 'en fi sv' -d 'speak this language'
complete -c polku -n '__polku_in completions' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room completions 1 --language' -a 'bash zsh fish'

complete -c polku -n '__polku_in man' -l language -x -a 'en fi sv' -d 'speak this language'
complete -c polku -n '__polku_in man' -s h -l help -d 'show this help'

complete -c polku -n '__polku_in help' -s h -l help -d 'show this help'
complete -c polku -n '__polku_room help 1' -a '(__polku_commands)'
