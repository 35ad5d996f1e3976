extension Swedish {
  /// Commands, mistakes in command lines, and what is said around findings.
  static let tool = """
    tool.help-word = hjälp

    tool.about = Polku läser kundresor som är skrivna som text (.journey-filer), kontrollerar dem, ritar dem och håller
     dem i ordning.
    tool.help.usage = användning:
    tool.help.commands = kommandon:
    tool.help.options = flaggor:
    tool.help.more = `polku help KOMMANDO` förklarar ett kommando; `polku words` räknar upp språkets ord; `polku new`
     skapar en första kundresa att lära sig av. Slutstatus: 0 allt är bra, 1 fel hittades, 2 kommandoraden är fel, 3
     något gick inte att läsa eller skriva, 4 en del av polku självt misslyckades.

    tool.usage.unknown-command = Det finns inget kommando ”{command}”.
    tool.usage.unknown-option = Här finns ingen flagga {option}.
    tool.usage.command-first = Kommandot kommer först, och flaggorna efter det.
    tool.usage.missing-value = {option} kräver ett värde: {option} {value}.
    tool.usage.no-value = {option} tar inget värde.
    tool.usage.wrong-value = {option} kan inte vara ”{value}”; möjliga värden är {choices}.
    tool.usage.missing-operand = Något saknas: {operand}.
    tool.usage.extra-operand = Det är ett ord för mycket: ”{operand}”.
    tool.usage.one-day = {first} och {second} kan inte väljas samtidigt; välj en av dem.
    tool.usage.did-you-mean = Menade du {word}?
    tool.usage.see-help = Se `{command}`.

    tool.option.help = visa den här hjälpen
    tool.option.language = använd det här språket
    tool.option.format = text: för människor; line: en rad per iakttagelse, för redigerare och byggverktyg; json: allt,
     för program; sarif: detsamma i SARIF 2.1.0; github: kommentarer vid raderna i en ändring på GitHub
    tool.option.only = kör bara de här reglerna: id (P501), namn (touchpoint-without-owner) eller familjer (5xx)
    tool.option.deny = avsluta med 1 även vid varningar, eller vid varningar och anmärkningar
    tool.option.date = den dag som översyner och belägg jämförs med, till exempel 2026-09-01; dagens datum om inget
     anges, none för ingen dag
    tool.option.baseline = utelämna de iakttagelser som den här filen känner till
    tool.option.write-baseline = skriv iakttagelserna till den här filen i stället för att visa dem
    tool.option.color = när färger ska användas; auto betyder i en terminal där NO_COLOR inte är satt
    tool.option.check = ändra inget; räkna upp de filer som skulle ändras, och avsluta med 1 om det finns några
    tool.option.diff = ändra inget; visa skillnaderna
    tool.option.to = översätt språkets ord till engelska, finska eller svenska
    tool.option.view = flow: kontaktpunkter och vägar genom dem; channels: vägar genom kanalerna; trace: från kritiska
     punkter till dem som tar hand om dem; stages: livscykeln
    tool.option.persona = rita bara det som den här personan möter; får upprepas
    tool.option.path = rita bara den här resan; får upprepas
    tool.option.as-is = rita nuläget: bara det som redan är genomfört är förbättrat
    tool.option.to-be = rita hur det är när alla förbättringar är genomförda
    tool.option.with = rita hur det är när de här förbättringarna är genomförda
    tool.option.output = skriv till den här filen; .svg, .png eller .pdf ger en bild
    tool.option.render = gör en bild i det här formatet; kräver Graphviz
    tool.option.count = skriv bara ut hur många rader och beskrivningar det finns

    tool.check.summary = kontrollera kundresor och säg vad som är fel, vad som saknas och vad som är värt att fråga
    tool.check.about = Kontrollerar de modeller som finns i filer och mappar; en mapp betyder varje modell under den,
     ingen sökväg betyder den aktuella mappen, och - betyder standard in. Iakttagelserna skrivs till standard ut.
     Textformatet visar de 1000 första iakttagelserna i en körning, fel först när allt annat är lika; de andra formaten
     visar alla. Om ingen dag väljs kontrolleras både nuläget och läget när alla förbättringar är genomförda.
    tool.check.option.language = använd det här språket; om inget anges beskrivs varje fil på sitt eget språk
    tool.check.option.as-is = kontrollera nuläget: bara det som redan är genomfört är förbättrat
    tool.check.option.to-be = kontrollera läget när alla förbättringar är genomförda
    tool.check.option.with = kontrollera läget när de här förbättringarna är genomförda

    tool.check.folded = och {count} till av {rule} i den här filen: --only {rule} visar dem, och `polku ask` ordnar dem
     efter skede.
    tool.check.more = … och {count} {count|iakttagelse|iakttagelser} till: använd --format line för att se alla.
    tool.check.clean = inget att anmärka på i {files} {files|fil|filer}
    tool.check.counts = {errors} fel, {warnings} {warnings|varning|varningar}, {notes} {notes|anmärkning|anmärkningar}
     i {files} {files|fil|filer}
    tool.check.counts-of = {errors} fel, {warnings} {warnings|varning|varningar}, {notes}
     {notes|anmärkning|anmärkningar} i {files} av {all} filer

    tool.check.skipped = Inte kontrollerat:
    tool.check.skipped.rule = {rule}: {reason}
    tool.check.skipped.place = {rule}, {place}: {reason}
    tool.check.skipped.more = … och {count} till: --format json har alla.
    tool.check.talk = {count} {count|rad|rader} behålls som prat: {count|den|de} säger inget om kundresan.
    tool.check.accepted = {count} {count|iakttagelse tillåts, och skälet är angivet|iakttagelser tillåts, och skälen är
     angivna}.
    tool.check.known = {count} {count|iakttagelse är känd|iakttagelser är kända} från {path}.
    tool.check.gone = {count} {count|rad|rader} i {path} svarar inte längre mot något: skriv filen på nytt med
     --write-baseline.
    tool.check.only.unknown = Det finns ingen regel {rule}.
    tool.check.only.reserved = {rule} är reserverat för en regel som polku inte kontrollerar än.
    tool.check.only.forms = Regler anges med id (P501), namn (touchpoint-without-owner) eller familj (5xx).
    tool.check.date.unreadable = ”{date}” är ingen dag i kalendern; skriv den som 2026-09-01, eller none för ingen dag.
    tool.check.date.ambiguous = ”{date}” kan läsas som mer än en dag, eller så saknas något.

    tool.fmt.summary = ställ upp filer på ett enhetligt sätt, eller översätt deras ord
    tool.fmt.about = Skriver varje fil på nytt med indrag och mellanslag i ordning; det som människor har skrivit står
     kvar. Filer ersätts i ett enda steg, och bara när något ändras. - läser standard in och skriver till standard ut.
     Utan sökväg ställs allt under den aktuella mappen upp; med --to, eller när text leds in från ett annat program,
     måste du ange en sökväg.
    tool.fmt.to-what = Ange vad som ska översättas: en fil, en mapp (. för allt under den här) eller - för standard in.
    tool.fmt.piped = Ange vad som ska ställas upp: - för den text som leds in, eller . för alla filer under den
     aktuella mappen.
    tool.fmt.encoding = {path}: den här filen är inte UTF-8 utan ser ut som {encoding}; den lämnas som den är. Spara
     den som UTF-8 i din redigerare och kör sedan fmt igen.
    tool.fmt.not-text = {path}: en del av filen är inte text (UTF-8); den lämnas som den är. `polku check` visar var.

    tool.graph.summary = rita en kundresa som en graf (DOT), eller som en bild med Graphviz
    tool.graph.about = Skriver ut grafen för en enda modell i DOT, det språk som Graphviz läser. Med --render, eller -o
     och ett namn som slutar på .svg, .png eller .pdf, gör Graphviz en bild av den.
    tool.graph.option.language = språket för de ord som bilden lägger till
    tool.graph.unknown-name = Den här modellen har inget av slaget {kind} med namnet ”{name}”.
    tool.graph.known-names = De namn som finns är {names}.
    tool.graph.which = Det finns flera modeller; ange den du menar: {paths}.
    tool.graph.binary = En bild i {format} skulle bli skräptecken i terminalen; ange en fil med -o FIL.
    tool.graph.ending = {path}: en fil som slutar på .{ending} skulle inte bli en sådan bild. Bilder är .svg, .png och
     .pdf; DOT skrivs till .dot eller .gv.
    tool.graph.no-graphviz = Bilder kräver Graphviz, som inte är installerat (hämta det från graphviz.org eller med din
     pakethanterare); utan --render {format} skriver polku ut grafen som text i DOT.
    tool.graph.failed = Graphviz kunde inte rita det här: {reason}

    tool.types.summary = skriv kundresors id som Swift-typer
    tool.types.about = Skriver en Swift-fil med en enum för personor, skeden, kanaler, kontaktpunkter, kritiska
     punkter, spelböcker och mått på varje karta, så att koden inte kan nämna det som kartan har förlorat. I ett
     Swift-paket gör insticksmodulen PolkuCheck det av sig själv varje gång paketet byggs.
    tool.types.option.output = skriv till den här filen, som lämnas som den är om inget ändras
    tool.types.namespace = ”{name}” kan inte vara namnet på en Swift-typ; skriv till exempel Journeys.
    tool.option.access = vem som får använda typerna; internal om inget anges
    tool.option.namespace = lägg allt i en enda typ med det här namnet

    tool.words.summary = räkna upp språkets alla ord, med vad de betyder
    tool.words.about = Skriver ut orden på ett språk (en, fi eller sv; ditt eget om inget anges): slag av saker, fälten
     för varje slag, ord i flöden, värden och enheter. Det första ordet är det som skrivs; de inom parentes läses som
     detsamma.
    tool.words.unknown = Det finns inget språk ”{language}”; de som finns är en, fi och sv.
    tool.words.title = Orden i kundresespråket: {language}
    tool.words.kinds = SAKER: slag namn: titel
    tool.words.any = Fält som alla slag har
    tool.words.own = {kind}
    tool.words.files = RADER OM FILEN
    tool.words.clauses = I FLÖDEN: a -> b, och det som följer efter
    tool.words.values = VÄRDEORD
    tool.words.tags = LAPPAR: - ord: …
    tool.words.units = TIDSENHETER
    tool.words.everywhere = Varje värde kan också vara ? (vi vet inte) eller {none} {because} … (så är det, och
     varför).

    tool.clause.after = hur lång tid det tar till nästa
    tool.clause.when = bara om det här gäller
    tool.clause.otherwise = om inget annat gäller
    tool.clause.since = först när den här förbättringen är genomförd
    tool.clause.until = bara tills den här förbättringen är genomförd
    tool.clause.because = varför det inte finns något
    tool.file-word.language = vilket språk filen är skriven på: en, fi eller sv
    tool.file-word.include = tar med det som en annan fil beskriver
    tool.tag.ask = någon måste tillfrågas
    tool.tag.idea = en idé
    tool.tag.decided = vad som beslutades
    tool.tag.todo = vem som gör vad
    tool.tag.parked = till en annan dag

    tool.type.names = namn: {kinds}
    tool.type.names-any = namn på vad som helst
    tool.type.text = text
    tool.type.texts = text, får upprepas
    tool.type.list = lista med kommatecken
    tool.type.one-of = ett av orden: {words}
    tool.type.free-word = ett ord
    tool.type.duration = tidslängd
    tool.type.rate = hur ofta: 3 per vecka
    tool.type.capacity = arbete per tid eller hur ofta: 10 h per vecka, 15 leads om året
    tool.type.date = datum
    tool.type.quantity = tal, med enhet om det har någon
    tool.type.levels = skede eller köpfas och nivå, med kommatecken
    tool.type.feeling = -2 till +2, för alla eller per persona
    tool.type.place = skeden eller kontaktpunkter, eller a -> b
    tool.type.reason = varför
    tool.type.names-values = namn, vart och ett med ett tal
    tool.type.allowance = regel och skäl
    tool.type.severity = regel, allvarsgrad och skäl
    tool.type.escalation = roller, och efter hur lång tid

    tool.new.summary = skapa en första kundresa att ändra i och lära sig av
    tool.new.about = Skriver en liten kundresa med kommentarer som förklarar varje rad, på engelska, finska eller
     svenska. Om ingen fil anges heter den map.journey, på svenska karta.journey; - skriver ut den i stället. En fil som
     redan finns skrivs aldrig över.
    tool.new.option.language = skriv kundresan på det här språket
    tool.new.done = {path} är skapad. Öppna den i valfri redigerare och kör sedan: polku check {path}

    tool.help.summary = förklara ett kommando
    tool.help.about = Förklarar verktyget, eller något av dess kommandon.

    tool.tree.summary = skriv ut hur en fil lästes
    tool.tree.about = Skriver ut varje rad i en fil med vad den lästes som, och sedan vad modellen säger. För dem som
     arbetar med läsaren.

    tool.word.PATH = SÖKVÄG
    tool.word.FILE = FIL
    tool.word.NAME = NAMN
    tool.word.NUMBER = TAL
    tool.word.RULE = REGEL
    tool.word.DATE = DATUM
    tool.word.CONDITION = VILLKOR
    tool.word.COMMAND = KOMMANDO
    tool.word.OPTIONS = FLAGGOR
    tool.word.LANGUAGE = SPRÅK
    tool.word.WORD = ORD
    tool.word.SHELL = SKAL
    tool.word.YES = ja
    tool.word.NO = nej
    """
}
