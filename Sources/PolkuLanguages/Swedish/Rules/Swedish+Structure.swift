extension Swedish {
  /// P201 to P213: references and structure.
  static let structure = """
    P201.what = Ett namn som avgör vad kartan är svarar inte mot någonting.
    P201.why = Namnet säger vad som finns, när det gäller eller vad en förändring är till för; utan det går kartan inte
     att förstå.
    P201.question = Vilken av lapparna på väggen menade vi?
    P201.missing = ”{field}” nämner ”{name}”, men det finns inget av slaget ”{kind}” med det namnet.
    P201.otherKind = ”{name}” finns, men är av slaget ”{kind}” och kan inte stå här.
    P201.isThis = det här har namnet
    P201.notYet = Beskriv det på en rad som börjar med ”{kind}”, eller skriv ”?” om ingen vet ännu.
    P201.notADate = I ”{field}” skrivs inget datum utan något av slaget ”{kind}”: vad ska vara gjort till dess? Beskriv
     det.
    P201.write = skriv ”{text}”
    P201.halfCitation = ”{name}” är ingen källa, men andra namn inom hakparentesen är det; bara de räknas som källor.
    P201.bracketAsText = ”{text}” hänvisar inte till någonting, eftersom det inte finns någon sådan källa.
    P201.declareSource = För att kunna hänvisa till den, beskriv den som källa.
    P201.noFile = Det finns ingen fil ”{path}” att inkludera.
    P201.openFile = Öppet: vilken fil ska inkluderas här?
    P201.itself = ”{path}” är den här filen själv; den läses en gång.
    P201.circle = ”{path}” inkluderar den här filen igen via andra filer; den tas med en gång.
    P201.outside = ”{path}” ligger utanför det som verktyget fick, så filen lästes inte.
    P201.unreadable = ”{path}” finns men gick inte att läsa: {reason}

    P202.what = Ett namn står där något av det slaget inte kan stå.
    P202.why = Om ett nyhetsbrev är en kanal här och en kontaktpunkt där går svaren om det inte att jämföra.
    P202.question = Är det här röret, eller det som rinner genom röret?
    P202.field = ”{name}” är av slaget ”{kind}” men står där det ska stå något av slaget ”{wanted}”; platsen räknas som
     ännu inte beskriven.
    P202.point = ”{name}” är av slaget ”{kind}”, men ett flöde går genom det som ”{wanted}”; det ritas som något som
     ännu inte är beskrivet.
    P202.isThis = här beskrivs det som ”{kind}”
    P202.also = här också

    P203.what = Saker som måste komma efter varandra väntar på varandra.
    P203.why = En kundresa får gå i slingor, men det får inte en definition: inget av det här skulle någonsin kunna
     börja.
    P203.question = Vilken av de här måste bli klar först?
    P203.itself = {names} väntar på sig själv och kan därför aldrig börja.
    P203.circle = {count} förbättringar väntar på varandra, så ingen av dem kan någonsin börja: {names}.
    P203.here = och här

    P204.what = Ett skede har ingen kontaktpunkt.
    P204.why = En kundresa är en rad ögonblick; servicen ska hänga ihop, utan luckor som ingen har valt.
    P204.question = Vad ser, hör eller gör kunden här? Verkligen ingenting?
    P204.empty = Ingenting händer i ”{name}” ({kind}): där finns ingen kontaktpunkt.
    P204.notChecked = Det beror på {open} om det händer något i {names}.
    P204.help = Om det är meningen att det ska vara tyst där, skriv det: ”{field}: …”.

    P205.what = Något har inte fått någon plats på kundresan.
    P205.why = En kontaktpunkt är ett ögonblick i tid och rum; det som saknar plats faller bort ur varje matris.
    P205.question = När händer det här, och hur möter kunden det?
    P205.nowhere = ”{name}” har varken skede (”{at}:”) eller kanal (”{on}:”).
    P205.noStage = Det står inte i vilket skede ”{name}” sker (”{at}:”).
    P205.noChannel = Det står inte i vilken kanal kunden möter ”{name}” (”{on}:”).
    P205.critical = Det står inte var på kundresan det brister vid ”{name}” (”{at}:” eller ”{on}:”).
    P205.noPhase = Det står inte vilken köpfas ”{name}” hör till (”{phase}:” {phases}).

    P206.what = Kartan anger ingen omfattning, eller så lämnar skedena en del av den tom.
    P206.why = Kundresan kan avgränsas på många sätt, och det som kommer före och efter köpet glöms lätt bort.
    P206.question = Är början verkligen början, och slutet verkligen slutet?
    P206.noScope = Det står inte vilken del av kundresan ”{name}” omfattar (”{field}:”).
    P206.scopes = Det kan vara något av dessa: {words}.
    P206.notChecked = Det kontrollerades inte om skedena täcker hela omfattningen ”{scope}”, eftersom köpfasen är öppen
     här: {open}.
    P206.uncovered = Omfattningen är ”{scope}”, men inget skede täcker {count|den här delen|de här delarna} av den:
     {phases}.

    P207.what = Ett skede i en senare köpfas står före ett skede i en tidigare.
    P207.why = Skeden läses i den ordning de är skrivna, så om två byter plats vänds varje ”före” och ”efter” upp och
     ner.
    P207.question = Har kunden redan köpt när det här händer?
    P207.order = ”{name}” ({phase}) står efter ”{before}” ({beforePhase}), vars köpfas kommer senare.
    P207.before = den här köpfasen kommer senare

    P208.what = Ingen håller uppgifterna om en karta, en persona eller ett innehåll aktuella.
    P208.why = Det som ingen sköter om är föråldrat nästa kvartal, och ingen märker det.
    P208.question = Vem öppnar det här igen om tre månader?
    P208.nobody = Det står inte vem som håller uppgifterna om ”{name}” ({kind}) aktuella (”{by}:”).

    P209.what = Tiden för översyn har gått ut för en karta, en persona eller ett innehåll.
    P209.why = En persona är inte ett projekt som görs en gång; den som har lovat en rytm vill få veta när den bryts.
    P209.question = Vad har vi lärt oss sedan dess?
    P209.overdue = ”{name}” ({kind}) sågs senast över {date}, men det utlovade intervallet för översyn är {every}.
    P209.never = För ”{name}” ({kind}) är det utlovade intervallet för översyn {every}, men ingen översyn är antecknad.
    P209.noDate = Översynerna kontrollerades inte, eftersom inget datum att jämföra med angavs.

    P210.what = Kartan är större än vad en grupp kan följa.
    P210.why = Alla ska kunna se sin egen del av kartan; det som är för stort läser ingen.
    P210.question = Var kan vi dela kartan i två utan att tappa den röda tråden?
    P210.things = Kartan har {count} {things}, fler än de {limit} som en grupp kan följa.
    P210.stage = ”{name}” har {count} {things}, fler än de {limit} som en grupp kan följa i ett skede.

    P211.what = Något är beskrivet, men ingenting hänvisar till det.
    P211.why = I en workshop betyder en oanvänd lapp oftast en bortglömd koppling.
    P211.question = Vi skrev ner det här. Var på kartan kommer det in?
    P211.role = Ingenting på kartan görs av ”{name}” ({kind}): var kommer rollen in?
    P211.system = Ingenting på kartan görs av ”{name}” ({kind}): var kommer systemet in?
    P211.segment = Ingenting på kartan är för ”{name}” ({kind}): vilka kunder i segmentet gör resan?
    P211.source = Ingenting på kartan hänvisar till ”{name}” ({kind}): vad fick vi veta från den källan?
    P211.channel = Ingenting på kartan sker via ”{name}” ({kind}): vem möter oss i den kanalen?

    P212.what = Det står inte när kunden har lämnat ett skede.
    P212.why = Om det inte framgår har alla sin egen uppfattning om när man får gå vidare.
    P212.question = Hur skulle vi märka att kunden inte är kvar här?
    P212.noExit = Det står inte när kunden har lämnat ”{name}” (”{field}:”).

    P213.what = Ett namn används som ännu inte är beskrivet.
    P213.why = Gruppen ritar resan först och beskriver punkterna senare; tills dess ritas de i grått.
    P213.question = Vad händer vid den här punkten, i vilken kanal, och vem ansvarar för det?
    P213.undeclared = ”{name}” ({kind}) saknar ännu en beskrivning.
    P213.undeclaredMany = ”{name}” ({kind}) nämns {count} gånger men saknar ännu en beskrivning.
    P213.step = ”{name}” är ännu inget steg i spelboken ”{playbook}”.
    P213.stepMany = ”{name}” är ännu inget steg i spelboken ”{playbook}”, men nämns {count} gånger.
    P213.near = Eller avsågs något som redan är beskrivet: {names}?
    P213.wait = Är ”{time}” väntan före ”{point}”? En väntan börjar med ”{word}”.
    P213.condition = Är ”{text}” villkoret för ”{point}”? Ett villkor börjar med ”{word}”.
    P213.colon = Detta börjar med namnet: saknas kolonet efter det?
    P213.addColon = skriv kolonet efter ”{name}”
    P213.also = nämns också här
    P213.declare = beskriv det: ”{text}”
    P213.write = skriv ”{text}”
    P213.unnamedPath = Flödet hör inte till någon resa: ge det en, med ”{path}”, ett namn och det som resan leder till.
    """
}
