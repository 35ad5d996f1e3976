extension Swedish {
  /// What the library says.
  static let library = """
    library.unknown-name = Ingenting av slaget {kind} på den här kundresan heter ”{name}”.
    library.unknown-name.near = Ingenting av slaget {kind} på den här kundresan heter ”{name}”; menade du {near}?
    library.other-day = Spelboken ”{name}” finns inte den här dagen på kundresan.
    library.no-such-day = Kalendern har ingen dag {day} i månad {month} år {year}.
    library.too-many-cells = Rutnätet har mer än en miljon rutor.
    """
}
