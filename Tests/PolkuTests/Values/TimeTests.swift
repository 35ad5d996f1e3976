import Testing

@testable import PolkuSyntax

@Suite struct TimeTests {
  @Test(arguments: [
    ("24 h", "en", "[24.0,24.0]hour"), ("24h", "fi", "[24.0,24.0]hour"), ("2 days", "en", "[2.0,2.0]day"),
    ("2-3 days", "en", "[2.0,3.0]day"), ("2–3 päivää", "fi", "[2.0,3.0]day"), ("5..17 days", "en", "[5.0,17.0]day"),
    // Row 98.
    ("1 v", "fi", "[1.0,1.0]year"), ("1 v", "sv", "[1.0,1.0]week"),
    // Row 99.
    ("2 working days", "en", "[2.0,2.0]working day"), ("5 arkipäivää", "fi", "[5.0,5.0]working day"),
    ("3 vardagar", "sv", "[3.0,3.0]working day"), ("1 business day", "en", "[1.0,1.0]working day"),
    ("half a year", "en", "[0.5,0.5]year"), ("puoli vuotta", "fi", "[0.5,0.5]year"),
    ("ett halvår", "sv", "[0.5,0.5]year"),
    ("half an hour", "en", "[0.5,0.5]hour"), ("puolitoista vuotta", "fi", "[1.5,1.5]year"),
    ("two weeks", "en", "[2.0,2.0]week"), ("a fortnight", "en", "[2.0,2.0]week"), ("a day", "en", "[1.0,1.0]day"),
    ("kaksi päivää", "fi", "[2.0,2.0]day"), ("viikko", "fi", "[1.0,1.0]week"), ("en vecka", "sv", "[1.0,1.0]week"),
    ("within 24 h", "en", "[24.0,24.0]hour"), ("24 tunnin sisällä", "fi", "[24.0,24.0]hour"),
    ("24 tunnin kuluessa", "fi", "[24.0,24.0]hour"), ("inom 24 timmar", "sv", "[24.0,24.0]hour"),
    ("in a week", "en", "[1.0,1.0]week"), ("~6 months", "en", "~[6.0,6.0]month"), ("max 3 kk", "fi", "[,3.0]month"),
    ("24 h max", "en", "[,24.0]hour"), ("min 3 min", "en", "[3.0,]minute"), ("under 5 min", "sv", "[,5.0)minute"),
    ("1 h 30 min", "en", "[90.0,90.0]minute"), ("30 min–2 h", "en", "[30.0,120.0]minute"),
    ("1,5 v", "fi", "[1.5,1.5]year"),
    ("5 min.", "en", "[5.0,5.0]minute"), ("2 vrk", "fi", "[2.0,2.0]day"), ("about 1 day", "en", "~[1.0,1.0]day"),
    ("2 to 3 days", "en", "[2.0,3.0]day"), ("2 till 3 dagar", "sv", "[2.0,3.0]day"), ("0 days", "en", "[0.0,0.0]day"),
    ("at once", "en", "[0.0,0.0]day"), ("same day", "en", "[0.0,1.0]day"), ("seuraavana päivänä", "fi", "[1.0,1.0]day"),
  ])
  func reads(_ text: String, _ code: String, _ short: String) {
    guard case .value(let span, nil) = timeSpan(text, language(code)) else {
      Issue.record("\(text): \(timeSpan(text, language(code)))")
      return
    }
    #expect(span.short == short)
  }

  // Row 103.
  @Test(arguments: [
    ("5 min, but sometimes next day", "but sometimes next day"), ("24 h (office hours)", "office hours"),
    ("at once, mostly", "mostly"),
  ])
  func remark(_ text: String, _ remark: String) {
    guard case .value(_, let range) = timeSpan(text) else {
      Issue.record("not read")
      return
    }
    #expect(part(text, range) == remark)
  }

  // Row 109 and the vague words.
  @Test(arguments: [
    ("from day 30 to day 90", "en"), ("soon", "en"), ("as soon as possible", "en"), ("mahdollisimman pian", "fi"),
    ("snarast", "sv"), ("från dag 30 till dag 90", "sv"), ("päivästä 30 päivään 90", "fi"),
  ])
  func vague(_ text: String, _ code: String) {
    #expect(timeSpan(text, language(code)) == .vague)
  }

  @Test(arguments: [
    "24", "5 m", "2 leads", "5 min but sometimes next day", "3 per week", "5 %", "days", "~", "2 h 3 days",
  ])
  func unreadable(_ text: String) {
    #expect(timeSpan(text) == .unreadable)
  }

  @Test(arguments: [
    ("2 päivää", "en", "2 days"), ("24 timmar", "en", "24 hours"), ("2 days", "fi", "2 päivää"),
    ("24 tunnin sisällä", "en", "within 24 hours"),
  ])
  func anotherLanguage(_ text: String, _ code: String, _ written: String) {
    guard case .meant(let span, let edit) = timeSpan(text, language(code)) else {
      Issue.record("\(timeSpan(text, language(code)))")
      return
    }
    #expect(edit == written)
    #expect(timeSpan(edit, language(code)).value == span)
  }

  @Test func aUnitOfTwoOtherLanguagesIsNotGuessed() {
    #expect(timeSpan("3 v", .english) == .unreadable)
  }

  @Test func minutesCompareUnits() {
    #expect(TimeUnit.year.minutes == TimeUnit.month.minutes.map { $0 * 12 })
    #expect(TimeUnit.quarter.minutes == TimeUnit.month.minutes.map { $0 * 3 })
    #expect(timeSpan("2 days").value?.minutes?.high == timeSpan("48 h").value?.minutes?.high)
    #expect(timeSpan("2 working days").value?.minutes == nil)
  }

  // Row 101, and the rates of the vocabulary.
  @Test(arguments: [
    ("3 per week", "en", "[3.0,3.0]week"), ("3 times a week", "en", "[3.0,3.0]week"), ("weekly", "en", "[1.0,1.0]week"),
    ("every 2 weeks", "en", "every [2.0,2.0]week"), ("once a week", "en", "[1.0,1.0]week"),
    ("max once a week", "en", "[,1.0]week"), ("every other week", "en", "every [2.0,2.0]week"),
    ("every day", "en", "every [1.0,1.0]day"), ("every third month", "en", "every [3.0,3.0]month"),
    ("twice a year", "en", "[2.0,2.0]year"), ("3 weeks", "en", "every [3.0,3.0]week"),
    ("every 2–3 weeks", "en", "every [2.0,3.0]week"), ("~3 weeks", "en", "every ~[3.0,3.0]week"),
    (">= 3 weeks", "en", "every [3.0,]week"), ("every >= 3 weeks", "en", "every [3.0,]week"),
    (">= 1 per year", "en", "[1.0,]year"), ("30 new leads per week", "en", "[30.0,30.0]week"),
    ("once in 2 weeks", "en", "[1.0,1.0]week per 2.0"), ("3 times weekly", "en", "[3.0,3.0]week"),
    ("at least every 2 weeks", "en", "every [,2.0]week"), ("3/week", "en", "[3.0,3.0]week"),
    ("half-yearly", "en", "-"), ("kerran viikossa", "fi", "[1.0,1.0]week"),
    ("2 kertaa vuodessa", "fi", "[2.0,2.0]year"), ("3 kertaa viikossa", "fi", "[3.0,3.0]week"),
    ("kerran kuussa", "fi", "[1.0,1.0]month"), ("3 / vko", "fi", "[3.0,3.0]week"),
    ("viikoittain", "fi", "[1.0,1.0]week"),
    ("2 viikon välein", "fi", "every [2.0,2.0]week"), ("joka päivä", "fi", "every [1.0,1.0]day"),
    ("puolen vuoden välein", "fi", "every [0.5,0.5]year"), ("joka toinen viikko", "fi", "every [2.0,2.0]week"),
    ("kahden viikon välein", "fi", "every [2.0,2.0]week"), ("kerran kahdessa viikossa", "fi", "[1.0,1.0]week per 2.0"),
    ("kahdesti vuodessa", "fi", "[2.0,2.0]year"), ("enintään kerran kuussa", "fi", "[,1.0]month"),
    ("3 gånger i veckan", "sv", "[3.0,3.0]week"), ("en gång om året", "sv", "[1.0,1.0]year"),
    ("3 per vecka", "sv", "[3.0,3.0]week"), ("varje vecka", "sv", "every [1.0,1.0]week"),
    ("varannan vecka", "sv", "every [2.0,2.0]week"), ("var tredje månad", "sv", "every [3.0,3.0]month"),
    ("var 14:e dag", "sv", "every [14.0,14.0]day"), ("dagligen", "sv", "[1.0,1.0]day"),
    ("vart halvår", "sv", "every [0.5,0.5]year"), ("1 month", "en", "every [1.0,1.0]month"),
  ])
  func rates(_ text: String, _ code: String, _ short: String) {
    #expect(rate(text, language(code)).value?.short ?? "-" == short)
  }

  @Test func aBoundOnAnIntervalInFinnishIsAskedAbout() {
    #expect(rate("vähintään 2 viikon välein", .finnish) == .ambiguous([">= 2 viikon", "<= 2 viikon"]))
    #expect(rate(">= 2 viikon", .finnish).value?.short == "every [2.0,]week")
  }

  // Row 102.
  @Test func ratesCompare() throws {
    let interval = try #require(rate(">= 3 weeks").value?.perDay)
    let times = try #require(rate(">= 1 per year").value?.perDay)
    #expect(interval.low == nil)
    #expect(interval.high == 1.0 / 21)
    #expect(times.low == 1 / 365.25)
    #expect(times.high == nil)
    #expect(rate("weekly").value?.perDay?.low == rate("every 7 days").value?.perDay?.low)
    #expect(rate("2 per month").value?.interval.low == 0.5)
  }

  @Test(arguments: ["several times a week", "per week", "3", "3 per", "whenever Pekka remembers", "every", "3 of 5"])
  func noRate(_ text: String) {
    #expect(rate(text) == .unreadable)
  }
}
