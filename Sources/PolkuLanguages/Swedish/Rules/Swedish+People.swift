extension Swedish {
  /// P401 to P412: personas and evidence.
  static let people = """
    P401.what = Kartan handlar inte om någon, eller så har någon som den beskriver ingen plats på den.
    P401.why = En kundresa är alltid någons resa; ritad för ingen särskild döljer den hur olika människor agerar.
    P401.question = Vems resa är det här, och var kommer var och en av dem in i bilden?
    P401.none = Ingen gör den här resan: det finns skeden, men ingen {kind}.
    P401.declare = Skriv ”{kind}” och ett namn, och därunder vad personen är ute efter (”{wants}:”).
    P401.unplaced = ”{name}” ({kind}) är inte med på någon resa och får inget innehåll: ingenting på kartan är till för
     den personen (”{for}:”).
    P401.open = Det kontrollerades inte om varje {kind} har sin plats, eftersom ”{field}” är lämnat öppet här och kan
     gälla vem som helst.

    P402.what = En persona har inga önskemål, inga bekymmer och inga frågor.
    P402.why = Vad människor behöver få veta betyder mer än deras ålder eller deras hund; utan det går inget att pröva
     mot personan.
    P402.question = Vad håller den här personen vaken om nätterna, och vilken fråga skulle vi få först?
    P402.nothing = ”{name}” har inga önskemål (”{wants}:”), inga bekymmer (”{pain}:”) och ingen {question} (”{for}:”),
     så ingen kan veta vad som skulle vara till nytta för den här personen.
    P402.open = Det kontrollerades inte om alla har ett behov, eftersom det är lämnat öppet vem ”{name}” är till för
     (”{field}”).

    P403.what = Det inflytande en persona har stämmer inte överens med de resor och det innehåll som gjorts för
     personan.
    P403.why = Den som inte deltar i en köpfas behöver inte mötas där; den som inte har inflytande någonstans köper
     inte.
    P403.question = Håller de sig verkligen utanför den här köpfasen, eller är det bara vi som aldrig möter dem där?
    P403.nowhere = ”{name}” har inget inflytande i någon köpfas, så denna {kind} deltar inte i köpet.
    P403.there = ”{name}” sägs inte ha något inflytande i köpfasen ”{phase}”, men det som är gjort för denna {kind} där
     säger något annat: {things}.
    P403.for = det här är till för ”{name}”

    P404.what = Personor beskrivs likadant i allt som betyder något.
    P404.why = Det är värt att ha två bara om de har olika bekymmer, behöver olika innehåll eller möts på olika håll.
    P404.question = Om vi träffade dem båda i morgon, vad skulle vi göra på olika sätt?
    P404.alike = {names} har samma behov och är lika i ”{uses}” och ”{influence}”, och varken innehåll eller frågor är
     till för bara en av dem: det kan räcka med en.
    P404.same = likadant beskriven
    P404.differ = Skriv ner vad som skiljer dem åt, eller slå ihop dem till en.

    P405.what = Inget som kunder har sagt eller gjort stöder en karta eller en persona.
    P405.why = En bra kundresa bygger på hur kunderna faktiskt beter sig; den egna gruppens bild stämmer sällan överens
     med det.
    P405.question = Vilka av de här meningarna har vi hört av en kund, och vilka av varandra?
    P405.mapNothing = Ingenting här säger hur vi vet det: ingen källa anges någonstans.
    P405.mapAssumed = Ingenting här har setts eller hörts: varje källhänvisning säger ”{assumed}”.
    P405.mapInside = Alla källor är vår egen syn, utan kundens röst: {sources}.
    P405.personaNothing = Inget om ”{name}” säger hur vi vet det: ingen källa anges för denna {kind}.
    P405.personaAssumed = Inget om ”{name}” har setts eller hörts: varje källhänvisning för denna {kind} säger
     ”{assumed}”.
    P405.personaInside = ”{name}” vilar bara på vår egen syn, utan kundens röst: {sources}.
    P405.hear = Fråga kunderna eller se vad de gör, och hänvisa till det: ”{source}” med ett namn, och ”{method}:”
     {methods}.
    P405.inside = här talar ingen kund

    P406.what = Fel personer intervjuades, eller så var det fel person som frågade.
    P406.why = Människor är uppriktiga mot den som inte säljer till dem; och kunderna kan inte ensamma berätta varför
     andra inte köpte.
    P406.question = Vilka har vi inte frågat, för att de aldrig blev kunder?
    P406.asker = ”{role}”, som arbetar med ”{function}”, gjorde intervjuerna ”{name}”: människor berättar mindre för dem
     som de köper eller får hjälp av.
    P406.function = arbetar med kunderna
    P406.outsider = Låt frågorna ställas av någon som varken har något att vinna eller att förlora på svaren.
    P406.onlyCustomers = I intervjuerna ”{name}” hördes bara sådana som är kunder (”{asked}”).
    P406.others = Fråga också några som har lämnat er, och några som aldrig har köpt.

    P407.what = En känsla, ett citat eller en siffra säger inte hur vi vet det.
    P407.why = Det som ingen har sett eller räknat ser lika sant ut som resten; sägs det vara en gissning går det att
     kontrollera.
    P407.question = Vem har berättat det här för oss, eller gissar vi?
    P407.uncited = ”{name}” säger ”{field}: {value}”, men inte hur vi vet det.
    P407.cite = Skriv källan inom hakparentes efteråt, eller ”[{assumed}]” om ingen har sett eller hört det.

    P408.what = En källa eller ett antal saknar datum, eller är äldre än vad kartan litar på.
    P408.why = Kunskap blir gammal utan att säga till; en siffra utan datum går varken att lita på eller att betvivla.
    P408.question = När var det här sant, och skulle vi få samma svar i dag?
    P408.source = ”{name}” ({kind}) säger inte från vilken tid uppgifterna är (”{field}:”).
    P408.size = ”{name}” räknar ”{value}”, men säger inte när det stämde (”{field}:”).
    P408.stale = ”{name}” är från {date}: så gammal kunskap litar kartan inte på ({limit}).
    P408.trust = så står det på kartan
    P408.noDate = Det kontrollerades inte om källorna är för gamla, eftersom inget datum att jämföra med angavs.
    P408.noTime = Det kontrollerades inte om källorna är för gamla, eftersom ”{field}: {value}” inte är en tidslängd i
     dagar, veckor, månader eller år.
    P408.notADay = Det kontrollerades inte om det här är för gammalt, eftersom ”{value}” inte gick att läsa som ett
     datum.

    P409.what = Källor säger emot varandra, eller så stämmer det som antecknats inte med det som kunderna upplever.
    P409.why = Skillnaden är själva upptäckten; ett genomsnitt av båda skulle dölja den.
    P409.question = Båda kan inte vara hela sanningen: för vilka kunder stämmer det ena, och för vilka det andra?
    P409.sources = Källorna är oense om ”{name}”: bra enligt {good}, dåligt enligt {bad}.
    P409.says = vad ”{name}” säger
    P409.views = ”{name}” säger ”{field}: {recorded}”, men ”{view} {field}: {perceived}”: kunderna ser det annorlunda.
    P409.recorded = antecknat här
    P409.keep = Behåll båda, och ta reda på var det ena stämmer och var det andra.
    P409.notCompared = ”{recorded}” och ”{perceived}” jämfördes inte, eftersom det ena är vagt eller räknar något annat.

    P410.what = Det finns ett beslut att fatta, men ingen på kartan som fattar det.
    P410.why = Den som sitter vid bordet kanske bara för saken vidare; den som beslutar måste också övertygas.
    P410.question = Vem kan säga nej utan att någonsin träffa oss?
    P410.nobody = Ingen beslutar i skedet ”{stage}”: {names} har {count|en annan köproll|andra köproller}.
    P410.other = en annan köproll
    P410.declare = Skriv ”{field}: {decider}” under den {kind} som beslutar, eller ”{field}: ?” om ingen vet vem det är.

    P411.what = Ett segment saknar kriterier, eller så betjänas någon utanför målsegmenten som om den hörde dit.
    P411.why = Utan en tydlig gräns får kunderna den service det råkar bli; att gå vidare med någon utanför är ett
     beslut.
    P411.question = Hur skulle en ny kollega veta att en kund hör hit?
    P411.criteria = ”{name}” ({kind}) säger inte vilka som hör dit (”{field}:”).
    P411.outside = ”{name}” är med på en resa men tillhör {segments}, medan kartan riktar sig till {targets}.
    P411.targets = hit riktar sig kartan
    P411.because = Om det är meningen, skriv varför: ”{field}: …”.

    P412.what = Känslan är densamma längs hela resan, eller blir sämre mot slutet.
    P412.why = En platt linje betyder att ingen har frågat; och det är slutet som människor minns.
    P412.question = Var blev de mest irriterade, var log de, och är den sista känslan en bra känsla?
    P412.flat = Längs ”{name}” är känslan densamma ({value}) vid alla {count} kontaktpunkter som anger någon.
    P412.sinks = ”{name}” slutar sämre än den var i mitten: {end} efter {middle} i genomsnitt.
    P412.lowest = känslan vid ”{name}” är {value}
    """
}
