extension Swedish {
  /// The pages that explain the rules and the language.
  static let helpPages = """
    tool.explain.summary = förklara en regel eller ett ord i språket
    tool.explain.about = Säger vad en regel letar efter, varför det är viktigt och vad du kan fråga gruppen, med en
     kundresa som visar det och en som inte gör det; eller vad ett ord i språket betyder, hur det skrivs och vilka
     regler som frågar efter det. Tar ett id (P501), ett namn (touchpoint-without-owner) eller ett ord på något av
     språken.
    tool.explain.unknown = Det finns ingen regel och inget ord i språket som heter ”{word}”.
    tool.explain.reserved = {word} är reserverat för en regel som inte kontrolleras än; inget annat kommer någonsin att
     ta dess plats.
    tool.explain.why = Varför: {text}
    tool.explain.sources = Det här kommer från:
    tool.explain.bad = Regeln reagerar på en kundresa som den här:
    tool.explain.good = Samma kundresa, rättad:
    tool.explain.quiet = Det här liknar den första, men är som det ska vara:
    tool.explain.question = Fråga gruppen: {text}
    tool.explain.settings = Om ni vill leva med det på ett ställe, skriv ”tillåt: {rule} eftersom …” bland raderna för
     det som saken gäller; om det ska väga annorlunda på hela kartan, skriv ”allvarsgrad: {rule} anmärkning eftersom …”
     (eller varning, fel, av) under kartan.
    tool.explain.limit = Regeln beror på ett tal som en karta själv kan bestämma; det vanliga skulle skrivas
     ”gränsvärden: {limit}” under kartan.
    tool.explain.error = Det här är ett fel: om det inte rättas går kartan inte att förstå, så det kan varken tillåtas
     eller stängas av.
    tool.explain.kind = {word}: ett slag av saker
    tool.explain.field = {word}: en uppgift om något
    tool.explain.clause = {word}: sägs om en pil i ett flöde
    tool.explain.file = {word}: en rad om filen
    tool.explain.tag = {word}: det första ordet på en lapp
    tool.explain.unit = {word}: en tidsenhet
    tool.explain.unit-use = Den står efter ett tal: 2..3 veckor, cirka 1 månad, högst 24 h; och när det sägs hur ofta:
     3 per vecka.
    tool.explain.value = {word}: ett ord som står som värde
    tool.explain.value-of = Det kan stå efter: {fields}.
    tool.explain.value-set = Ett av orden för: {set}.
    tool.explain.fields = Vad som kan sägas om det: {fields}.
    tool.explain.any-kind = vad som helst
    tool.explain.written = Så här skrivs det:
    tool.explain.rules = Regler som frågar efter det: {rules}.
    tool.explain.rules-more = Regler som frågar efter det: {rules} med flera.

    tool.source.agency = Maija Hakalas examensarbete om att behålla företagskunder efter köpet, vid en
     marknadsföringsbyrå (2019)
    tool.source.survey = ett examensarbete om eftermarknadsföring i mikroföretag, med en enkät bland 108 företag
    tool.source.interaction = Anna-Kaisa Basdekis examensarbete om kundkontakter i två företag (2019)
    tool.source.success = Kristiina Viitamäkis examensarbete om customer success och kundresan (2019)
    tool.source.book = Jarmo Tuuttis bok ”Vierailijasta asiakkaaksi” om datadriven marknadsföring mellan företag
    tool.source.whole = {document}
    tool.source.at = {document}: {place} i texten
    tool.source.field = andra verktyg och de som använder dem: {who}
    tool.source.ours = vårt eget omdöme; pröva talet på dina egna kartor

    tool.option.by = ett blad för varje skede, eller för varje persona
    tool.option.stage = bara bladet för det här skedet; får upprepas
    tool.ask.summary = gör blad med öppna frågor till workshopen
    tool.ask.about = Skriver ett blad för varje skede eller persona med det som gruppen har att svara på: det som ingen
     vet än, det som bara är vagt eller antaget, det som ingen ansvarar för, det som kunderna inte får svar på och det
     som reglerna frågar om, allt med den fråga som ska ställas till gruppen. HTML-sidan kan skrivas ut och har plats
     för svaren.
    tool.ask.option.persona = bara bladet för den här personan; får upprepas
    tool.ask.option.format = text, Markdown eller en HTML-sida att skriva ut; om inget anges avgör ändelsen på FIL
    tool.ask.option.output = skriv till den här filen
    tool.ask.option.language = använd det här språket; om inget anges, kundresans språk
    tool.ask.one-division = Bladen görs antingen efter skede eller efter persona; ange skeden eller personor, inte
     båda.
    tool.ask.untitled = Kundresa
    tool.ask.title = {map}: frågor till gruppen
    tool.ask.lead = {count} {count|fråga är öppen|frågor är öppna}.
    tool.ask.use = Svara på det ni vet, med egna ord.
    tool.ask.use-carry = För resten: skriv upp vem som tar reda på svaret, och till när. Ett ”?” får stå kvar så länge
     någon ansvarar för det.
    tool.ask.use-keep = Efteråt skriver den som sköter filen in svaren, på de rader som anges.
    tool.ask.nothing = Inget är öppet här.
    tool.ask.rest = Kartan som helhet
    tool.ask.several = För flera personor
    tool.ask.count = {count} {count|fråga|frågor}
    tool.ask.line = rad {line}
    tool.ask.touchpoints = Kontaktpunkter här: {names}
    tool.honesty = Det vi inte vet, var sort för sig: {open} {open|öppen uppgift|öppna uppgifter}, {vague}
     {vague|vag|vaga}, {assumed} bara {assumed|antagen|antagna}, {conflicting} {conflicting|berättad|berättade} på två
     sätt, {decided} {decided|utelämnad|utelämnade} med avsikt.
    tool.ask.clear = Inget är öppet när det gäller {names}.
    tool.ask.slips = {count} {count|iakttagelse är|iakttagelser är} till för den som sköter filen: skrivfel, namn och
     hänvisningar. Se `polku check`.
    tool.ask.answer = Svar
    tool.ask.who = Vem, till när
    tool.ask.thing = Gäller
    tool.ask.question = Vad som är öppet
    tool.ask.place = Rad
    tool.ask.undescribed = Ritat, men ännu utan beskrivning: {names}
    tool.ask.contents = Blad
    tool.ask.exists = finns det över huvud taget?
    tool.ask.confirm = Vem skulle kunna bekräfta det här, och hur?
    tool.ask.note = Frågor som står kvar på lappar: vet vi det nu?
    tool.ask.sort-unknown = Det ingen vet än
    tool.ask.sort-vague = Det som inte går att kontrollera som det är sagt
    tool.ask.sort-assumed = Det vi bara tror
    tool.ask.sort-unowned = Det ingen ansvarar för
    tool.ask.sort-unanswered = Det kunderna frågar
    tool.ask.sort-note = Lappar
    tool.ask.sort-rule = Vad kartan i övrigt frågar

    tool.option.severity = bara regler med den här allvarsgraden
    tool.rules.summary = räkna upp reglerna, alla eller de som några ord passar in på
    tool.rules.about = Räknar upp det som kontrolleras, efter familj. Med ord: bara reglerna i en familj (5xx), den med
     ett visst id eller de som har orden i sitt namn eller sin beskrivning. `polku explain` säger mer om en regel.
    tool.rules.none = Ingen regel har {words} i sitt id, sitt namn eller sin beskrivning.
    tool.rules.reserved = Kontrolleras inte än, men är reserverade: {names}.
    tool.rules.count = {count} av {all} regler. `polku explain ID` säger varför var och en är viktig, med exempel.
    tool.rules.family-1 = SKRIVSÄTT OCH NAMN
    tool.rules.family-2 = HÄNVISNINGAR OCH STRUKTUR
    tool.rules.family-3 = VAD PILARNA VISAR
    tool.rules.family-4 = PERSONOR OCH BELÄGG
    tool.rules.family-5 = KANALER OCH KONTAKTPUNKTER
    tool.rules.family-6 = INNEHÅLL OCH LUCKOR
    tool.rules.family-7 = KRITISKA PUNKTER OCH FÖRBÄTTRINGAR
    tool.rules.family-8 = SPELBÖCKER OCH TIDER
    tool.rules.family-9 = MÅTT OCH MÄTNING

    tool.option.table = skriv ut språket som en fil som kan göras om till ett annat språk: POLKU_LANGUAGES nämner sådana filer
    tool.value-set.yes/no = ja och nej
    tool.value-set.level = nivåer
    tool.value-set.phase = köpfaser
    tool.value-set.status = status
    tool.value-set.scope = omfattningar
    tool.value-set.service = servicemodeller
    tool.value-set.channel type = kanaltyper
    tool.value-set.stage type = skedestyper
    tool.value-set.touchpoint type = kontaktpunktstyper
    tool.value-set.playbook type = spelbokstyper
    tool.value-set.metric type = måttyper
    tool.value-set.buying role = köproller
    tool.value-set.method = metoder
    tool.value-set.side = perspektiv
    tool.value-set.from = vem som tar kontakt
    tool.value-set.says = omdömen
    tool.value-set.stance = hållningar
    tool.value-set.direction = riktningar
    tool.value-set.horizon = tidshorisonter
    tool.value-set.host = arrangörer
    tool.value-set.situation = servicesituationer
    tool.value-set.asks for = det man ber om
    tool.value-set.acts = när man agerar
    tool.value-set.style = stilar
    tool.value-set.importance = betydelse
    tool.value-set.whom = för vem
    tool.value-set.citation = källhänvisningar
    tool.value-set.vague = vaga tider
    tool.value-set.time = tidpunkter
    tool.value-set.bound = gränser
    tool.value-set.severity = allvarsgrader
    tool.words.particles = FÖRE FÄLT
    tool.particle.perceived = hur kunden upplever det, före ett fält
    tool.particle.really = hur det egentligen är, före ett fält, om man vet det
    """
}
