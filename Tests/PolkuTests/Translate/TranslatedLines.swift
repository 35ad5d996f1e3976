import Testing

/// A small file and what it becomes in another language, without the line that states the language.
struct TranslatedLine: Sendable, CustomTestStringConvertible {
  let text: String
  let from: String
  let to: String
  let expected: String

  init(_ from: String, _ text: String, _ to: String, _ expected: String) {
    self.from = from
    self.text = text + "\n"
    self.to = to
    self.expected = expected + "\n"
  }

  var testDescription: String { "\(from) → \(to): \(text)" }
}

enum TranslatedLines {
  static let all: [TranslatedLine] = declarations + fields + flows + notes

  private static let declarations = [
    TranslatedLine("en", "stage consideration", "fi", "vaihe consideration\n  ostovaihe: harkinta  // consideration"),
    TranslatedLine("fi", "vaihe harkinta", "en", "stage harkinta\n  phase: consideration  // harkinta"),
    TranslatedLine(
      "fi", "vaihe harkinta: Eka\n  | toka\n  kestää: 2 viikkoa", "sv",
      "skede harkinta: Eka\n  | toka\n  köpfas: övervägande  // harkinta\n  tar: 2 veckor"),
    TranslatedLine("fi", "vaihe harkinta\n  ostovaihe: päätös", "en", "stage harkinta\n  phase: decision"),
    TranslatedLine("en", "stage harkinta", "fi", "vaihe harkinta\n  ostovaihe: ?  // harkinta"),
    TranslatedLine("fi", "vaihe harkinta\n  ostovaihe: ?  // harkinta", "en", "stage harkinta"),
    TranslatedLine("fi", "vaihe harkinta\n  ostovaihe: ?", "en", "stage harkinta\n  phase: ?"),
    TranslatedLine("fi", "vaihe decision\n  ostovaihe: päätös  // decision", "en", "stage decision"),
    TranslatedLine("fi", "vaihe decision\n  ostovaihe: päätös", "en", "stage decision\n  phase: decision"),
    TranslatedLine(
      "fi", "vaihe decision\n  ostovaihe: päätös  // decision", "sv",
      "skede decision\n  köpfas: beslut  // decision"),
    TranslatedLine(
      "fi", "vaihe decision\n  kestää: 1 pv\n  ostovaihe: päätös", "en",
      "stage decision\n  takes: 1 d\n  phase: decision"),
    TranslatedLine("fi", "vaihe decision\n  ostovaihe: päätös?", "en", "stage decision\n  phase: decision?"),
    TranslatedLine("en", "path kartta: A map", "fi", "polku \"kartta\": A map"),
    TranslatedLine("en", "critical piste limbo: Stuck", "fi", "kriittinen \"piste limbo\": Stuck"),
    TranslatedLine("en", "buyer persona Ben ?", "sv", "persona Ben ?"),
    TranslatedLine("en", "touchpoint: SMS the evening before", "fi", "kosketuspiste: SMS the evening before"),
    TranslatedLine("en", "kosketuspiste blogi", "sv", "kontaktpunkt blogi"),
    TranslatedLine("en", "touchpiont blog: Tips [assumed]", "fi", "kosketuspiste blog: Tips [oletus]"),
  ]

  private static let fields = [
    TranslatedLine(
      "en", "touchpoint a\n  really answers within: next day\n  perceived feeling: Nora -0.5, Ben 0", "fi",
      "kosketuspiste a\n  oikeasti vastausaika: seuraavana päivänä\n  koettu tunne: Nora -0,5, Ben 0"),
    TranslatedLine(
      "en", "stage s\ntouchpoint a\ncritical c\n  at: a\ncontent d\n  at: s, a\nmetric m\n  at: a -> s", "sv",
      "skede s\nkontaktpunkt a\nkritisk c\n  vid: a\ninnehåll d\n  i skedet: s, a\nmått m\n  vid: a -> s"),
    TranslatedLine(
      "en", "channel phone\ntouchpoint a\n  channel: phone", "fi",
      "kanava phone\nkosketuspiste a\n  kanavassa: phone"),
    TranslatedLine(
      "fi", "kanava puhelin\nkosketuspiste a\n  kanavassa: puhelimella", "en",
      "channel puhelin\ntouchpoint a\n  on: puhelin"),
    TranslatedLine(
      "en", "role marketing\nrole sales\ntouchpoint a\n  by: marketing and sales", "fi",
      "rooli marketing\nrooli sales\nkosketuspiste a\n  vastuu: marketing, sales"),
    TranslatedLine(
      "en", "role a\nrole b\ntouchpoint t\n  by: a ja b", "fi",
      "rooli a\nrooli b\nkosketuspiste t\n  vastuu: \"a ja b\""),
    TranslatedLine(
      "en", "stage renewal\ntouchpoint renewal\ncritical c\n  at: stage renewal", "fi",
      "vaihe renewal\nkosketuspiste renewal\nkriittinen c\n  vaiheessa: vaihe renewal"),
    TranslatedLine(
      "en", "stage trial\npersona p\n  influence: trial high, decision none because away, awareness low?", "fi",
      "vaihe trial\npersoona p\n  vaikutusvalta: trial suuri, päätös ei koska away, tietoisuus pieni?"),
    TranslatedLine("en", "touchpoint a\n  at: awareness", "fi", "kosketuspiste a\n  vaiheessa: tietoisuus"),
    TranslatedLine("en", "touchpoint a\n  for: everyone", "sv", "kontaktpunkt a\n  för: alla"),
    TranslatedLine("en", "touchpoint a\n  for: kaikki", "fi", "kosketuspiste a\n  kenelle: \"kaikki\""),
    TranslatedLine(
      "en", "touchpoint a\n  by: none, because nobody may\n  volume: over 1,000 per week\n  x-cost: 1,000", "fi",
      "kosketuspiste a\n  vastuu: ei, koska nobody may\n  volyymi: yli 1000 / viikko\n  x-cost: 1,000"),
    TranslatedLine("fi", "vaihe s\n  kestää: 1 v", "sv", "skede s\n  tar: 1 år"),
    TranslatedLine(
      "en", "map m\n  limits: stages 10, touchpoints per stage 4, P524 1.5", "sv",
      "karta m\n  gränsvärden: skeden 10, kontaktpunkter per stage 4, P524 1,5"),
    TranslatedLine(
      "fi", "vaihe kokeilu\npersoona p\n  vaikutusvalta: kokeilussa suuri, harkinnassa pieni", "en",
      "stage kokeilu\npersona p\n  influence: kokeilu high, consideration low"),
    TranslatedLine(
      "en", "stage trial\npersona p\n  influence: trial high?, decision ?", "sv",
      "skede trial\npersona p\n  inflytande: trial hög?, beslut ?"),
    TranslatedLine(
      "en", "persona Nora\ntouchpoint t\n  feeling: everyone 1, persona Noora -1", "fi",
      "persoona Nora\nkosketuspiste t\n  tunne: kaikki 1, persoona Noora -1"),
    TranslatedLine(
      "fi", "persoona Seppo\nkosketuspiste t\n  tunne: Sepolla -1,5, persoona Seppo 1", "en",
      "persona Seppo\ntouchpoint t\n  feeling: Seppo -1.5, persona Seppo 1"),
    TranslatedLine("en", "content c\n  quality: 3 of 5", "fi", "sisältö c\n  laatu: 3 / 5"),
    TranslatedLine("fi", "sisältö c\n  laatu: 3 / 5", "sv", "innehåll c\n  kvalitet: 3 av 5"),
    TranslatedLine("fi", "sisältö c\n  laatu: 3/5", "en", "content c\n  quality: 3/5"),
    TranslatedLine(
      "fi", "pelikirja p\n  toistuu: 2 viikon välein", "sv", "spelbok p\n  hur ofta: varannan vecka"),
    TranslatedLine("sv", "spelbok p\n  hur ofta: vart tredje år", "en", "playbook p\n  every: every 3 years"),
    TranslatedLine("en", "playbook p\n  every: every 3 years", "sv", "spelbok p\n  hur ofta: vart tredje år"),
    TranslatedLine("sv", "skede s\n  tar: 1 v", "fi", "vaihe s\n  kestää: 1 vko"),
    TranslatedLine(
      "en", "touchpoint a\n  within: 2 päivää\n  backstage: joo", "sv",
      "kontaktpunkt a\n  inom: 2 dagar\n  i bakgrunden: ja"),
    TranslatedLine(
      "en", "playbook p\n  escalate to: sales after 24 h\n  allow: P405 because new", "fi",
      "pelikirja p\n  eskalointi: sales 24 h kuluttua\n  salli: P405 koska new"),
    TranslatedLine(
      "fi", "pelikirja p\n  eskalointi: myynti viive ?", "en", "playbook p\n  escalate to: myynti after ?"),
    TranslatedLine(
      "fi", "kartta m\n  tarkistetaan: 3 kuukauden välein\nkanava k\n  seurantaväli: kuukausittain", "en",
      "map m\n  review every: 3 months\nchannel k\n  checked every: monthly"),
    TranslatedLine("en", "map m\n  review every: 3 months", "fi", "kartta m\n  tarkistetaan: 3 kuukauden välein"),
    TranslatedLine("en", "map m\n  review every: half a year", "fi", "kartta m\n  tarkistetaan: puolen vuoden välein"),
  ]

  private static let flows = [
    TranslatedLine("en", "x -> y after 2 days, when it rains: wet", "fi", "x -> y 2 päivän kuluttua kun it rains: wet"),
    TranslatedLine("en", "x -> y when no answer after 2 days", "fi", "x -> y kun no answer 2 päivän kuluttua"),
    TranslatedLine("en", "x -> y after ?", "fi", "x -> y viive ?"),
    TranslatedLine("en", "x -> y after lunch otherwise", "fi", "x -> y viive lunch muuten"),
    TranslatedLine("en", "x -> y after some time", "fi", "x -> y jonkin ajan kuluttua"),
    TranslatedLine("fi", "x -> y viive pian muuten", "sv", "x -> y efter snart annars"),
    TranslatedLine(
      "en", "touchpoint odota kun\nx -> odota kun after 1 day", "fi",
      "kosketuspiste odota kun\nx -> \"odota kun\" 1 päivän kuluttua"),
    TranslatedLine(
      "en", "improvement i\nx -> y until i since i, z ?", "sv",
      "förbättring i\nx -> y gäller till i gäller från i, z ?"),
    TranslatedLine("en", "x -> y until she answers", "fi", "x -> y kun until she answers"),
    TranslatedLine("en", "x after 2 days -> y", "fi", "x 2 päivän kuluttua -> y"),
    TranslatedLine("en", "x -> y jos sataa", "sv", "x -> y när sataa"),
    TranslatedLine(
      "en", "x, y -> z, ?: label, after 2 days [assumed]", "fi", "x, y -> z, ?: label, after 2 days [oletus]"),
    TranslatedLine("en", "x ->", "fi", "x ->"),
    TranslatedLine("en", "x -> guide form", "sv", "x -> guide form"),
  ]

  private static let notes = [
    TranslatedLine(
      "en", "map m\n- ask Minna: when\n- idea: more\n- todo Jari by Friday: call\n- no tag: here", "sv",
      "karta m\n  - fråga Minna: when\n  - idé: more\n  - att göra Jari by Friday: call\n  - no tag: here"),
    TranslatedLine(
      "en", "map m\n  polku on pitkä ja mutkikas nyt", "fi", "kartta m\n  - polku on pitkä ja mutkikas nyt"),
    TranslatedLine("en", "// touchpoint x\nmap m  // at: x", "fi", "// touchpoint x\nkartta m  // at: x"),
    TranslatedLine("en", "map m\ninclude: my file.journey", "fi", "kartta m\nliitä: my file.journey"),
  ]
}
