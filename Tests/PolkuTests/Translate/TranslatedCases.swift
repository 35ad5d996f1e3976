import PolkuSyntax

/// Files that are hard to translate, each in its own language.
enum TranslatedCases {
  /// A file of one language in which words of another are names.
  static func names(_ other: Language, in language: Language) -> Source {
    var words: [String] = []
    for kind in Kind.allCases { words += other.words(kind).prefix(2) }
    for clause in Clause.allCases { words += other.words(clause) }
    for value in ValueWord.allCases where value.set == .phase || value.set == .whom { words += other.words(value) }
    for field in Field.allCases where field.rawValue % 5 == 0 { words += other.words(field).prefix(1) }
    let (touchpoint, role) = (language.words(.touchpoint)[0], language.words(.role)[0])
    let (path, playbook) = (language.words(Kind.path)[0], language.words(.playbook)[0])
    let (by, after) = (language.words(Field.by)[0], language.words(.after)[0])
    let (escalate, solves) = (language.words(.escalateTo)[0], language.words(.answers)[0])
    var text = "\(language.words(.language)[0]): \(language.code)\n\(touchpoint) ad\n"
    let wait = language === Language.finnish ? "2 päivän \(after)" : "\(after) 2"
    for (i, word) in words.enumerated() {
      text += "\(role) \"lead \(word)\"\n"
      text += "\(touchpoint) \(word) \(i)\n  \(by): \(word)\n  \(by): lead \(word)\n  \(solves): \(word) x\n"
      text += "\(touchpoint) two \(word)\n\(word) oo kaa see dee ee äff\n"
      text += "\(path) p\(i)\n  ad -> two \(word) -> \(word) \(i) \(wait) -> \(word) -> x \(word) y\n"
      text += "\(playbook) \(word)\n  \(escalate): lead \(word)\n"
    }
    return Source(path: "names", bytes: Array(text.utf8))
  }

  static let all: [JourneyFile] = files.map { JourneyFile(path: $0.0, bytes: Array($0.1.utf8)) }

  private static let files = [
    (
      "clauses",
      """
      language: en
      improvement new form
      improvement second: The second form
      role myynti kun
      touchpoint odota kun
      touchpoint Call after delivery
      touchpoint call 2
      path efter
        a -> odota kun -> Call after delivery
        a -> call 2 after 500 days
        a -> b after 2..3 working days when x otherwise
        a -> b otherwise after 1 day since new form until second
        a -> b since new form, second after half a year when kun tulee annars
        a -> b until she answers
        a -> b until the second form
        a -> b when no answer after 2 days
        a -> b when x: label when y after 2 days [assumed]
        a after soon -> b, c ?, ? -> d
        a, b -> c after lunch, when a, b
        a -> b efter 2 dagar
        "kun jos" -> "a -> b" after next day
        After sales -> efter jul
        a -> b after 5 min, but sometimes later
        a -> touchpoint call 2
        a ->
      playbook p
        escalate to: myynti kun after 2 days?
        step one
        step efter två
        one -> efter två after 1,000 h when x
      """
    ),
    (
      "values",
      """
      language: en
      map m
        limits: stages 2, steps 1,000
        longest silence: about 2 months
        evidence good for: 1.5 years?
        reviewed: 1 September 2026
        review every: every 3 months
        allow: P405 because none, P501 because new
      source interviews
        count: 1,000
        about: m
      source two words: A title
      stage awareness
      stage harkinta
      stage beslut: Beslutet
        | går vidare
      stage trial
        phase: decision
        at most: 14 days
      role sales
      role marketing
      channel phone
        live: no because nobody answers
      channel website
      persona Maija: HR manager Maija
        influence: awareness none because not there, harkinta low, customership high
        uses: phone, website, …
        uses: none because new
        pain: too slow [interviews: p. 12, 14, assumed]
        wants: x [sic]
      touchpoint a [assumed]
        at: awareness, advocacy
        by: sales and marketing
        by: marketing / sales
        by: a ja b
        on: none, because nobody knows
        feeling: Maija -1, Ben +0.5?
        for: HR manager Maija
        for: everyone
        for: kaikki
        volume: 3 per week
        every: every other week
        within: 5 min, but sometimes next day
        answers within: 2 päivää
        really answers within: ?
        perceived answers within: soon
        type: handoverr
        form fields: at most 5 [interviews]
        backstage: kyllä
        by: ?
        at:
      metric n
        bands: low 0–6, high 9–10.5
        target: €16,000
        now: 1.000
        alarm: none
        type: nps
      content c
        type: blog
        updated: week 36/2026
        gated by: a?
        leads to: none because it closes
        quality: 3 of 5
      critical k
        at: a -> b
        risk: suuri
        answered by: k2
      """
    ),
    (
      "phases without stages",
      """
      touchpoint a
        at: awareness, decision
      question q
        at: consideration
      persona p
        influence: awareness high
      """
    ),
    (
      "talk",
      """
      language: en
      map m
        polku on pitkä ja mutkikas nyt, sanoi Jari
          at: x
        mood: tired
        tunne: väsynyt olo
        reaktio: ei mitään
          at: y
        purpose: none
        # Personas
        Personas:
        touchpoint
        | a | b |
        x-own: after 2 days
        really x-own: soon
        - ask Minna
        - idea: after 2 days
        - todo Jari: until Friday
        Jari: emme tiedä, kun se on näin!

      när kunden ringer är det alltid för sent
      1. Send the mail
      critical piste limbo
      path kartta
      role ja
      touchpoint "at: home": Quoted
        at: stage home
      playbook p
        1. Send it [assumed]
        2. polku on
          by: sales
      """
    ),
    (
      "finnish",
      """
      // comment
      kartta m
      vaihe harkinta
      vaihe päätös: Ostaa
      kosketuspiste verkkosivu: Sivut
        vaiheessa: harkinnassa
        missä: päätös
        vastuu: myynti ja tuki
        kesto: 1 v
        kuinka usein: kerran kuussa
        kohtaaminen: x
      rooli myynti
      rooli tuki
      persoona Seppo
        vaikutusvalta: harkinta ei koska poissa, päätös iso, suosittelu jonkin verran
      sisältö opas
        kenelle: Sepolle
        johtaa: verkkosivulle
        tila: julkaistu
      polku p
        verkkosivu -> soitto 2 päivän kuluttua, kun asiakas ei vastaa
        soitto -> viesti puolen vuoden päästä
        soitto -> viesti viive 2 päivää
        soitto -> soitto after care
        soitto -> när solen skiner
        soitto -> viesti 1–2 pv jälkeen muuten: selite [oletus]
      pelikirja q
        eskaloi: myynti ja tuki 24 tunnin kuluttua
        toistuu: 2 viikon välein
        - kysy Minnalta: mitä
      """
    ),
    (
      "swedish",
      """
      språk: svenska
      karta m
        ses över: varannan månad
      skede beslut
      system crm
      roll sälj
      kontaktpunkt möte
        vid: beslut
        ansvarig: sälj och support
        stöds av: crm
        svarstid: 1 v
        i praktiken svarstid: snarast
        upplevd känsla: -1
        volym: 3 gånger i veckan
      resa r
        möte -> avtal efter 3 vardagar när kunden vill
        möte -> avtal i annat fall
        möte -> kuluttua
        möte -> tack 2 viive
      spelbok s
        eskalera till: sälj efter en tid
        hur ofta: var tredje månad
        steg ett
        steg två
        ett -> två efter ett halvår
      """
    ),
  ]
}
