extension Swedish {
  /// Reading files and checking them.
  static let checking = """
    tool.severity.error = fel
    tool.severity.warning = varning
    tool.severity.note = anmärkning
    tool.file.missing = {path}: det finns ingen sådan fil.
    tool.file.no-format = {command} kan inte skriva {ending}, bara {formats} (--format).
    tool.file.no-directory = {path}: det finns ingen mapp ”{directory}” att skriva filen i.
    tool.file.forbidden = {path}: du saknar behörighet.
    tool.file.is-directory = {path}: det här är en mapp, men det behövs en fil.
    tool.file.exists = {path}: filen finns redan och lämnas som den är.
    tool.file.too-large = {path}: filen är större än 1 GiB.
    tool.file.other = {path}: {reason}.
    tool.file.output = Resultatet kunde inte skrivas: {reason}.
    tool.load.empty = {path}: det finns ingen .journey-fil i den här mappen.
    tool.load.link = {path}: länken leder ut ur den mapp du angav, så den följdes inte.
    tool.load.fragment = {path}: ingen modell inkluderar den här filen, och den har ingen egen karta; den lästes för
     sig.
    tool.check.failed = Regeln {rule} ({name}) misslyckades, så dess iakttagelser saknas; de andra reglerna kördes. Det
     här är ett fel i polku, inte i dina filer: rapportera det gärna. Orsak: {reason}
    tool.check.stopped = Den stoppade programmet.
    tool.check.input-lost = polku: fel: En regel stoppade programmet, och standard in kan inte läsas en andra gång.
     Ange kundresan som en fil, så körs de andra reglerna.
    tool.baseline.remark = Iakttagelser som var kända när polku check --write-baseline skrev den här filen. Bara det
     första ordet på en rad räknas.
    tool.baseline.written = {path} är skriven; den känner till {count} {count|iakttagelse|iakttagelser}.
    tool.baseline.not-written = {path} är inte skriven, eftersom några filer inte gick att läsa.
    tool.baseline.how = Den skapas med polku check --write-baseline {path}.
    tool.baseline.not-one = {path}: det här är ingen fil med kända iakttagelser; den första raden i en sådan är
     ”polku-baseline 1”.
    tool.baseline.version = {path}: de kända iakttagelserna är sparade i version {version}, men den här polku läser
     version 1.
    tool.baseline.line = {path}: rad {line} är varken en iakttagelse eller en kommentar.
    tool.languages.unreadable = {path}: språket kunde inte läsas; POLKU_LANGUAGES nämner det.
    tool.languages.no-language = {path}: det här är inget språk; polku words --table visar hur ett ser ut.
    tool.languages.known = {path}: språket ”{code}” finns redan och behålls.
    tool.reason.missing = filen finns inte
    tool.reason.forbidden = behörighet saknas
    tool.reason.directory = det är en mapp
    tool.reason.exists = filen finns redan
    tool.reason.too-large = filen är för stor
    tool.reason.full = disken är full
    tool.reason.read-only = disken går bara att läsa
    tool.reason.broken = disken svarade inte som den skulle
    tool.reason.name-too-long = namnet är för långt
    tool.reason.links = länkarna leder runt i en cirkel
    tool.reason.too-many = för många filer är öppna
    tool.reason.gone = läsaren slutade
    tool.reason.busy = ett annat program använder den
    tool.reason.memory = minnet tog slut
    tool.reason.invalid = systemet godtar inte det
    """
}
