extension Finnish {
  /// Quantities, durations, rates and dates: see `QuantityWords`.
  static let values = """
    [units]
    minute / one = minuutti
    minute / many = minuuttia
    minute / wait = minuutin
    minute / per = minuutissa
    minute / short = min
    hour / one = tunti
    hour / many = tuntia
    hour / wait = tunnin
    hour / per = tunnissa
    hour / short = h, t
    hour / adverb = tunneittain
    day / one = päivä, vuorokausi
    day / many = päivää, vuorokautta
    day / wait = päivän, vuorokauden
    day / per = päivässä, vuorokaudessa
    day / short = pv, vrk, d
    day / adverb = päivittäin
    working day / one = arkipäivä, työpäivä
    working day / many = arkipäivää, työpäivää
    working day / wait = arkipäivän, työpäivän
    working day / per = arkipäivässä, työpäivässä
    working day / short = arkipv
    working day / adverb = arkipäivisin
    week / one = viikko
    week / many = viikkoa
    week / wait = viikon
    week / per = viikossa
    week / short = vko, vk
    week / adverb = viikoittain
    month / one = kuukausi
    month / many = kuukautta
    month / wait = kuukauden
    month / per = kuussa, kuukaudessa
    month / short = kk
    month / adverb = kuukausittain
    quarter / one = vuosineljännes, kvartaali
    quarter / many = vuosineljännestä, kvartaalia
    quarter / wait = vuosineljänneksen, kvartaalin
    quarter / per = vuosineljänneksessä, kvartaalissa
    quarter / adverb = neljännesvuosittain
    year / one = vuosi
    year / many = vuotta
    year / wait = vuoden
    year / per = vuodessa
    year / short = v
    year / adverb = vuosittain
    half year / one = puoli vuotta
    half year / many = puolta vuotta
    half year / wait = puolen vuoden
    half year / per = puolessa vuodessa
    half year / adverb = puolivuosittain

    [numbers]
    decimal = comma
    thousands = blank
    0.5 = puoli, puolen
    1 = yksi, yhden, yhdessä
    1.5 = puolitoista, puolentoista
    2 = kaksi, kahden, kahdessa, pari, parin
    3 = kolme, kolmen, kolmessa
    4 = neljä, neljän, neljässä
    5 = viisi, viiden, viidessä
    6 = kuusi, kuuden, kuudessa
    7 = seitsemän, seitsemässä
    8 = kahdeksan, kahdeksassa
    9 = yhdeksän, yhdeksässä
    10 = kymmenen, kymmenessä
    11 = yksitoista, yhdentoista
    12 = kaksitoista, kahdentoista
    1000 = k, tuhat, tuhatta
    1000000 = milj., mn, miljoona, miljoonaa
    1000000000 = mrd, miljardi, miljardia
    over = yli, enemmän kuin
    under = alle, vähemmän kuin
    or more = tai enemmän, tai yli
    or less = tai vähemmän, tai alle
    of = /
    percent = prosenttia, prosentti, pros
    from = päivästä, viikosta, kuukaudesta

    [ordinals]
    2 = toinen, toisen
    3 = kolmas, kolmannen
    4 = neljäs, neljännen
    5 = viides, viidennen
    6 = kuudes, kuudennen

    [rates]
    times = kertaa, kerta, krt, x
    once = kerran
    twice = kahdesti
    per = per, joka
    every = joka
    apart = välein
    within after = sisällä, kuluessa, aikana, sisään

    [rate patterns]
    once = kerran {per}
    once many = kerran {m} {per}
    times = {n} kertaa {per}
    times many = {n} kertaa {m} {per}
    count = {n} / {one}
    count many = {n} / {m} {many}
    every one = joka {one}
    every = {n} {wait} välein
    interval = {n} {wait} välein
    work = {n} {per}
    wait = {n} kuluttua
    wait unknown = viive {n}

    [waits]
    vague / some time = jonkin ajan

    [money]
    EUR = EUR, euro, euroa
    SEK = SEK, kruunu, kruunua
    USD = USD, dollari, dollaria
    GBP = GBP, punta, puntaa
    NOK = NOK
    DKK = DKK

    [months]
    1 = tammikuu, tammikuuta, tammikuussa
    2 = helmikuu, helmikuuta, helmikuussa
    3 = maaliskuu, maaliskuuta, maaliskuussa
    4 = huhtikuu, huhtikuuta, huhtikuussa
    5 = toukokuu, toukokuuta, toukokuussa
    6 = kesäkuu, kesäkuuta, kesäkuussa
    7 = heinäkuu, heinäkuuta, heinäkuussa
    8 = elokuu, elokuuta, elokuussa
    9 = syyskuu, syyskuuta, syyskuussa
    10 = lokakuu, lokakuuta, lokakuussa
    11 = marraskuu, marraskuuta, marraskuussa
    12 = joulukuu, joulukuuta, joulukuussa

    [dates]
    week = viikko, vko, vk, viikolla, w
    quarter = kvartaali, q
    spring = kevät, keväällä
    summer = kesä, kesällä
    autumn = syksy, syksyllä
    winter = talvi, talvella
    early = alkuvuosi, alkuvuodesta, alku
    late = loppuvuosi, loppuvuodesta, loppu
    middle = puoliväli, keskivaihe
    """
}
