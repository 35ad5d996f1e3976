extension Swedish {
  /// Grids, and what is missing in them.
  static let matrixPages = """
    tool.matrix.summary = visa vilket innehåll som saknas för vem och när, och vad som bör tas fram först
    tool.matrix.about = Räknar ut för varje persona och köpfas vilket innehåll som behövs, vad som finns och vilka
     frågor som inte får något svar, med en plan därunder. Ingenting matas in: vad som behövs framgår av ”inflytande:”,
     vad som finns framgår av innehållen. --rows och --columns väljer andra matriser; ett par som inte finns ger en
     lista över dem som finns. Gränsvärden står under kartan: ”gränsvärden: P601 4” är den kvalitet som räknas som bra
     nog, P602 hur många bra innehåll en ruta behöver, P603 hur många som är för många.
    tool.option.rows = vad som står på raderna; personas om inget anges
    tool.option.columns = vad som står i kolumnerna; phases om inget anges
    tool.option.against = visa vad som har ändrats jämfört med en annan dag (as-is, to-be) eller en annan fil
    tool.matrix.option.persona = visa bara den här personan; får upprepas
    tool.matrix.option.format = text, markdown, csv, html eller json; om inget anges avgör filändelsen efter -o
    tool.matrix.option.as-is = visa nuläget: ingen förbättring är genomförd; det här visas om inget annat väljs
    tool.matrix.option.to-be = visa hur det är när alla förbättringar är genomförda
    tool.matrix.option.with = visa hur det är när de här förbättringarna är genomförda
    tool.matrix.option.output = skriv till den här filen; .html, .md, .csv eller .json avgör formatet
    tool.matrix.option.language = språket för de ord som matrisen lägger till
    tool.matrix.option.date = den dag som översynerna jämförs med, till exempel 2026-09-01; dagens datum om inget
     anges, none för ingen dag
    tool.matrix.no-pair = Det finns ingen matris med ”{rows}” mot ”{columns}”.
    tool.matrix.pairs = De som finns är {pairs}.
    tool.matrix.pair = {rows} × {columns}
    tool.matrix.persona-rows = --persona fungerar när raderna är personor, inte med ”{rows}”.
    tool.matrix.too-large = En matris med {rows} × {columns} vore för stor att läsa: mer än en miljon rutor.
    tool.matrix.against-which = {path}: det här är varken as-is, to-be eller en fil med en enda modell.

    tool.matrix.title = Vad som saknas för vem och när: {map}
    tool.matrix.untitled = kartan
    tool.matrix.rows = Persona
    tool.matrix.columns.phases = Köpfas
    tool.matrix.columns.stages = Skede
    tool.matrix.day.as-is = Som det är nu: ingen förbättring är genomförd.
    tool.matrix.day.to-be = Som det blir när alla förbättringar är genomförda.
    tool.matrix.day.with = Som det blir när de här förbättringarna är genomförda: {names}.
    tool.matrix.against = Ändringar är markerade: det som skiljer sig från {other}.
    tool.matrix.against.as-is = nuläget, där ingen förbättring är genomförd
    tool.matrix.against.to-be = läget när alla förbättringar är genomförda
    tool.matrix.date = Översynerna jämförs med {date}.
    tool.matrix.no-date = Översynerna jämförs inte med någon dag.
    tool.matrix.limits = Ett innehåll är bra nog från {quality} av 5 ({source}), en ruta behöver {enough} bra innehåll,
     och {crowd} publicerade är fler än någon orkar läsa.
    tool.matrix.limits.usual = om kartan inte säger något annat
    tool.matrix.limits.stated = kartan anger {rules}
    tool.matrix.nothing = Det finns inget att visa: kartan har ingen persona, eller ingen köpfas.
    tool.matrix.legend = Teckenförklaring
    tool.matrix.coverage = Så mycket finns det
    tool.matrix.sheet.row-detail = Om raden
    tool.matrix.sheet.column-detail = Om kolumnen
    tool.matrix.sheet.state = Läge
    tool.matrix.sheet.weight = Behov
    tool.matrix.sheet.items = Innehåll och frågor
    tool.matrix.sheet.names = Vad som finns
    tool.matrix.sheet.note = Varför
    tool.matrix.sheet.change = Ändring

    tool.matrix.state.gap = lucka
    tool.matrix.state.thin = tunt
    tool.matrix.state.planned = planerat
    tool.matrix.state.unknown = okänt
    tool.matrix.state.excess = mer än nog
    tool.matrix.state.adequate = tillräckligt
    tool.matrix.state.deliberately-empty = tomt med avsikt
    tool.matrix.state.not-needed = behövs inte
    tool.matrix.meaning.gap = Här behövs innehåll, men det finns inget och inget är på väg.
    tool.matrix.meaning.thin = Något är publicerat, men det räcker inte till.
    tool.matrix.meaning.planned = Inget är publicerat än; något håller på att göras eller är påtänkt.
    tool.matrix.meaning.unknown = Ingen vet vad som behövs här, eller om det finns: fråga.
    tool.matrix.meaning.excess = Så mycket är publicerat att ingen läser allt.
    tool.matrix.meaning.adequate = Det som behövs här finns, och det besvarar frågorna.
    tool.matrix.meaning.deliberately-empty = Någon har beslutat att det inte ska finnas något här, och sagt varför.
    tool.matrix.meaning.not-needed = Personan deltar inte här.
    tool.matrix.demand.must = nödvändigt
    tool.matrix.demand.wanted = önskvärt
    tool.matrix.demand.ask = fråga
    tool.matrix.demand.none = inget
    tool.matrix.short.poor = Det som är publicerat är inte bra nog.
    tool.matrix.short.overdue = Tiden för översyn har gått ut för det som är publicerat.
    tool.matrix.short.missed = Det möter man bara i kanaler som personan inte använder.
    tool.matrix.short.too-few = Färre innehåll är bra nog än vad en ruta behöver.
    tool.matrix.short.unanswered = En fråga som ställs här får inget svar.
    tool.matrix.no-say = Det är okänt hur stort inflytande personan har här.
    tool.matrix.may-belong = Det är öppet om det här hör hemma i rutan: {names}.
    tool.matrix.no-reason = Inget skäl anges.
    tool.matrix.content.out = {name}
    tool.matrix.content.poor = {name} (inte bra nog)
    tool.matrix.content.overdue = {name} (senast granskat {since}, dags för översyn)
    tool.matrix.content.missed = {name} (möts bara via {channels})
    tool.matrix.content.poor-overdue = {name} (inte bra nog; senast granskat {since}, dags för översyn)
    tool.matrix.content.to-come = {name} (inte publicerat än)
    tool.matrix.content.open = {name} (ingen vet om det är publicerat)
    tool.matrix.content.retired = {name} (avvecklat)
    tool.matrix.content.none = {name} (beslutat: inget)
    tool.matrix.question.unanswered = ? {name}
    tool.matrix.question.planned = ? {name} (ett svar är planerat)
    tool.matrix.question.unknown = ? {name} (ingen vet om den besvaras)
    tool.matrix.question.left-open = ? {name} (lämnad öppen med avsikt, eller okänd)
    tool.matrix.question.answered = {count} av {all} {all|fråga|frågor} besvaras
    tool.matrix.measure.supply = Publicerade innehåll
    tool.matrix.measure.contents = Innehåll
    tool.matrix.measure.questions = Frågor
    tool.matrix.measure.unanswered = Frågor utan svar

    tool.matrix.coverage.plain = {covered} av {owed} {owed|ruta|rutor} där det behövs innehåll har det; bland de
     nödvändiga är det {coveredMusts} av {musts}.
    tool.matrix.coverage.weighted = Viktat är det {covered} av {owed}, där det nödvändiga räknas som {must} och det
     önskvärda som {wanted}.
    tool.matrix.coverage.not-needed = Räknas inte: {count} {count|ruta|rutor} där personan inte deltar.
    tool.matrix.coverage.deliberately-empty = Räknas inte: {count} {count|ruta som är tom|rutor som är tomma} med
     avsikt.
    tool.matrix.coverage.ask = Räknas inte: {count} {count|ruta|rutor} där ingen vet hur mycket som behövs.

    tool.matrix.plan = Det här ska tas fram, i den här ordningen
    tool.matrix.plan.intro = Det nödvändiga går före det önskvärda, sedan den ruta som fler av personans resor och
     kritiska punkter går genom, sedan den tidigare kolumnen, sedan den persona som står först.
    tool.matrix.plan.number = Nr
    tool.matrix.plan.cell = För vem, när
    tool.matrix.plan.what = Vad
    tool.matrix.plan.weight = Behov
    tool.matrix.plan.traffic = Resor, kritiska punkter
    tool.matrix.plan.questions = Frågor utan svar
    tool.matrix.plan.channel = Kanal
    tool.matrix.plan.leads-to = Bör leda till
    tool.matrix.plan.counts = {paths}, {criticals}
    tool.matrix.plan.place = {persona}: {column}
    tool.matrix.plan.elsewhere = {names}, där inget av det här finns än
    tool.matrix.plan.no-channel = okänt: fråga
    tool.matrix.plan.others = {name}, som hittills bara andra möter
    tool.matrix.plan.no-aim = okänt: ingen resa leder vidare härifrån

    tool.matrix.left = Det som blev över
    tool.matrix.left.for-nobody = Inte till för någon
    tool.matrix.left.nowhere = I ingen av de här kolumnerna
    tool.matrix.left.open = Lämnat öppet för vem eller var
    tool.matrix.left.no-part = Där personan inte deltar
    tool.matrix.left.overdue = Tiden för översyn har gått ut
    tool.matrix.left.leads-nowhere = Leder ingenstans
    tool.matrix.left.met-nowhere = Publicerat, men inget för fram det till någon
    tool.matrix.left.cell = {name} ({persona}: {column})

    tool.matrix.change.was = Förut: {state}.
    tool.matrix.change.new = Den här rutan är ny.
    tool.matrix.change.owed = Behovet var förut: {demand}.
    tool.matrix.change.came = Nu publicerat här: {names}.
    tool.matrix.change.went = Inte längre publicerat här: {names}.
    tool.matrix.change.answered = Får nu svar: {names}.
    tool.matrix.change.opened = Får inte längre svar: {names}.
    tool.matrix.change.cells = {count} av {all} {all|ruta|rutor} har ändrats.
    tool.matrix.lost = Det som inte längre finns
    tool.matrix.lost.rows = Rader
    tool.matrix.lost.columns = Kolumner

    tool.cross.title.questions-contents = Vad som besvarar vilken fråga: {map}
    tool.cross.title.roles-touchpoints = Vem som gör vad, och vem som informeras: {map}
    tool.cross.title.channels-stages = Vilka kanaler som används när: {map}
    tool.cross.title.segments-touchpoints = Hur ofta företaget hör av sig till vem: {map}
    tool.cross.title.criticals-improvements = Vad som löser vilken kritisk punkt: {map}
    tool.cross.axis.questions = Fråga
    tool.cross.axis.contents = Innehåll
    tool.cross.axis.roles = Roll
    tool.cross.axis.touchpoints = Kontaktpunkt
    tool.cross.axis.channels = Kanal
    tool.cross.axis.stages = Skede
    tool.cross.axis.segments = Segment, persona
    tool.cross.axis.criticals = Kritisk punkt
    tool.cross.axis.improvements = Förbättring eller spelbok
    tool.cross.nothing = Det finns inget att visa: kartan saknar det ena slaget eller det andra.
    tool.cross.day.proposed = Som det är nu; men allt som är föreslaget räknas som lösning.
    tool.cross.state.questions.missing = inget svar
    tool.cross.state.criticals.missing = ingen lösning
    tool.cross.state.part = löst delvis
    tool.cross.state.unknown = okänt
    tool.cross.state.planned = på väg
    tool.cross.state.unmet = svaret når ingen
    tool.cross.state.on-request = på begäran
    tool.cross.state.before = innan någon frågar
    tool.cross.state.full = löst helt
    tool.cross.state.questions.accepted = lämnad öppen
    tool.cross.state.criticals.accepted = godtas
    tool.cross.state.rejected = avslogs
    tool.cross.state.does = sköter
    tool.cross.state.told = informeras
    tool.cross.state.backup = hoppar in
    tool.cross.state.agreed = har sagt ja
    tool.cross.state.some = finns
    tool.cross.state.counted = återkommer
    tool.cross.state.uncounted = återkommer, okänt hur ofta
    tool.cross.state.once = utan uppgift om hur ofta
    tool.cross.meaning.questions.missing = Inget besvarar den.
    tool.cross.meaning.criticals.missing = Inget löser den.
    tool.cross.meaning.part = Den kritiska punkten löses delvis.
    tool.cross.meaning.unknown = Det som skulle avgöra saken är lämnat öppet: fråga.
    tool.cross.meaning.planned = Det som skulle besvara frågan är inte publicerat än.
    tool.cross.meaning.unmet = Det skulle besvara frågan, men inget för fram det till någon.
    tool.cross.meaning.on-request = Det besvarar frågan när kunden har tagit första steget.
    tool.cross.meaning.before = Det besvarar frågan innan någon behöver ställa den.
    tool.cross.meaning.full = Den kritiska punkten löses helt.
    tool.cross.meaning.questions.accepted = Den har lämnats öppen med avsikt.
    tool.cross.meaning.criticals.accepted = Gruppen lever med den.
    tool.cross.meaning.rejected = Det föreslogs men avslogs.
    tool.cross.meaning.does = Sköter det, eller ett steg i det.
    tool.cross.meaning.told = Blir informerad om det.
    tool.cross.meaning.backup = Hoppar in när den som sköter det är borta.
    tool.cross.meaning.agreed = Har sagt ja till hur det lämnas över.
    tool.cross.meaning.some = Så många av skedets kontaktpunkter går via kanalen.
    tool.cross.meaning.counted = Det återkommer gång på gång, och det är räknat hur ofta.
    tool.cross.meaning.uncounted = Det återkommer gång på gång, och ingen vet hur ofta.
    tool.cross.meaning.once = Det når dem, men det framgår inte hur ofta.
    tool.cross.also = även: {word}
    tool.cross.row.roles = sköter {count} av {all} {all|kontaktpunkt|kontaktpunkter}, informeras vid {told}
    tool.cross.row.channels = vid {count} {count|punkt|punkter}
    tool.cross.column.questions-contents = besvarar {count} av {all} {all|fråga|frågor}
    tool.cross.column.roles-touchpoints = sköts av {count}
    tool.cross.column.channels-stages = {count} {count|punkt|punkter} i någon kanal
    tool.cross.column.segments-touchpoints = når {count} av {all}
    tool.cross.column.criticals-improvements = hjälper mot {count} av {all}
    tool.cross.load.exact = {low} i månaden
    tool.cross.load.range = {low}–{high} i månaden
    tool.cross.load.at-least = minst {low} i månaden
    tool.cross.load.uncounted = och {count} där ingen vet hur ofta
    tool.cross.load.only-uncounted = {count} där ingen vet hur ofta
    tool.cross.load.none = inget som återkommer
    tool.cross.measure.count = Antal
    tool.cross.measure.low = Minst, per dag
    tool.cross.measure.high = Högst, per dag
    tool.cross.change.was = Förut: {state}.
    tool.cross.change.empty = Förut tom.
    tool.cross.change.new = Den här rutan är ny.
    tool.cross.coverage.questions = {before} av {all} {all|fråga|frågor} besvaras innan någon behöver fråga, {request}
     på begäran, {open} är {open|okänd eller lämnad öppen|okända eller lämnade öppna}, {planned} besvaras av något
     planerat, {missing} besvaras inte alls.
    tool.cross.coverage.unmet = {count} {count|fråga|frågor} besvaras bara av sådant som inget för fram till någon.
    tool.cross.coverage.criticals = {full} av {all} {all|kritisk punkt|kritiska punkter} löses helt, {part} delvis,
     {accepted} godtas, {open} är {open|okänd|okända}, {missing} löses inte alls.
    tool.cross.coverage.busiest = {name} sköter mest: {count} av {all} {all|kontaktpunkt|kontaktpunkter}.
    tool.cross.coverage.unowned = Ingen sköter {count} {count|kontaktpunkt|kontaktpunkter}.
    tool.cross.coverage.unused = {count} {count|kanal|kanaler} används inte vid någon kontaktpunkt.
    """
}
