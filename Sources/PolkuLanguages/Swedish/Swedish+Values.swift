extension Swedish {
  /// Quantities, durations, rates and dates: see `QuantityWords`.
  static let values = """
    [units]
    minute / one = minut
    minute / many = minuter
    minute / per = minuten
    minute / short = min
    hour / one = timme
    hour / many = timmar
    hour / per = timmen
    hour / short = h, tim
    day / one = dag, dygn
    day / many = dagar, dygn
    day / per = dagen, dygnet
    day / short = d
    day / adverb = dagligen
    working day / one = vardag, arbetsdag
    working day / many = vardagar, arbetsdagar
    working day / per = vardagen, arbetsdagen
    week / one = vecka
    week / many = veckor
    week / per = veckan
    week / short = v
    week / adverb = veckovis
    month / one = månad
    month / many = månader
    month / per = månaden
    month / short = mån
    month / adverb = månadsvis
    quarter / one = kvartal
    quarter / many = kvartal
    quarter / per = kvartalet
    quarter / adverb = kvartalsvis
    year / one = år
    year / many = år
    year / per = året
    year / adverb = årligen
    half year / one = ett halvår, halvår
    half year / many = halvår
    half year / per = halvåret

    [numbers]
    decimal = comma
    thousands = blank
    0.5 = halv, en halv, ett halvt, halvt
    1 = en, ett
    1.5 = en och en halv, ett och ett halvt
    2 = två
    3 = tre
    4 = fyra
    5 = fem
    6 = sex
    7 = sju
    8 = åtta
    9 = nio
    10 = tio
    11 = elva
    12 = tolv
    1000 = k, tusen
    1000000 = mn, milj, miljon, miljoner
    1000000000 = mdr, miljard, miljarder
    over = över, mer än
    under = under, mindre än
    or more = eller mer, eller fler
    or less = eller mindre, eller färre
    of = av
    to = till
    percent = procent
    from = från

    [ordinals]
    2 = andra
    3 = tredje
    4 = fjärde
    5 = femte
    6 = sjätte

    [rates]
    times = gånger, gång, ggr, x
    once = en gång
    per = per, i, om, på, var, vart, varje
    every = var, vart, varje
    every other = varannan, vartannat
    within before = inom, på

    [rate patterns]
    once = en gång per {one}
    once many = en gång per {m} {many}
    times = {n} gånger per {one}
    times many = {n} gånger per {m} {many}
    count = {n} per {one}
    count many = {n} per {m} {many}
    every one = varje {one}
    every = {n} {many}
    every other = varannan {one}
    every other neuter = vartannat {one}
    every ordinal = var {n} {one}
    every ordinal neuter = vart {n} {one}
    neuter = quarter, year
    wait = efter {n}
    wait unknown = efter {n}

    [money]
    EUR = EUR, euro
    SEK = SEK, kr, kronor, krona
    USD = USD, dollar
    GBP = GBP, pund
    NOK = NOK
    DKK = DKK

    [months]
    1 = januari, jan
    2 = februari, feb
    3 = mars, mar
    4 = april, apr
    5 = maj
    6 = juni, jun
    7 = juli, jul
    8 = augusti, aug
    9 = september, sep, sept
    10 = oktober, okt
    11 = november, nov
    12 = december, dec

    [dates]
    week = vecka, v, w
    quarter = kvartal, q
    spring = våren, vår
    summer = sommaren, sommar
    autumn = hösten, höst
    winter = vintern, vinter
    early = början av, tidigt
    late = slutet av, sent
    middle = mitten av
    """
}
