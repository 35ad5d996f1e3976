extension English {
  /// Quantities, durations, rates and dates: see `QuantityWords`.
  static let values = """
    [units]
    minute / one = minute
    minute / many = minutes
    minute / short = min, mins
    hour / one = hour
    hour / many = hours
    hour / short = h, hr, hrs
    hour / adverb = hourly
    day / one = day
    day / many = days
    day / short = d
    day / adverb = daily
    working day / one = working day, business day, workday
    working day / many = working days, business days, workdays
    week / one = week
    week / many = weeks
    week / short = wk, wks
    week / adverb = weekly
    month / one = month
    month / many = months
    month / short = mo
    month / adverb = monthly
    quarter / one = quarter
    quarter / many = quarters
    quarter / adverb = quarterly
    year / one = year
    year / many = years
    year / short = yr, yrs
    year / adverb = yearly, annually
    half year / one = half a year, half year
    half year / many = half years
    two weeks / one = fortnight
    two weeks / many = fortnights
    two weeks / adverb = fortnightly

    [numbers]
    decimal = point
    thousands = comma
    0.5 = half, half a, half an
    1 = one, a, an
    1.5 = one and a half
    2 = two
    3 = three
    4 = four
    5 = five
    6 = six
    7 = seven
    8 = eight
    9 = nine
    10 = ten
    11 = eleven
    12 = twelve
    1000 = k, thousand
    1000000 = mn, million
    1000000000 = bn, billion
    over = over, more than, above
    under = under, less than, below
    or more = or more, or over
    or less = or less, or fewer, or under
    of = of, out of
    to = to
    percent = percent, per cent
    from = from, between

    [ordinals]
    2 = second, other
    3 = third
    4 = fourth
    5 = fifth
    6 = sixth
    suffix = st, nd, rd, th

    [rates]
    times = times, time, x
    once = once
    twice = twice
    per = per, a, an, in, in a, in an, each, every
    every = every, each
    within before = within, in, inside, in a, in an

    [rate patterns]
    once = once per {one}
    once many = once per {m} {many}
    times = {n} times per {one}
    times many = {n} times per {m} {many}
    count = {n} per {one}
    count many = {n} per {m} {many}
    every one = every {one}
    every = every {n} {many}
    wait = after {n}
    wait unknown = after {n}

    [money]
    EUR = EUR, euro, euros
    SEK = SEK, kronor
    USD = USD, dollar, dollars
    GBP = GBP, pound, pounds
    NOK = NOK
    DKK = DKK

    [months]
    1 = January, jan
    2 = February, feb
    3 = March, mar
    4 = April, apr
    5 = May
    6 = June, jun
    7 = July, jul
    8 = August, aug
    9 = September, sep, sept
    10 = October, oct
    11 = November, nov
    12 = December, dec

    [dates]
    week = week, wk, w
    quarter = quarter, q
    spring = spring
    summer = summer
    autumn = autumn, fall
    winter = winter
    early = early, start of, beginning of
    late = late, end of
    middle = mid, middle of
    """
}
