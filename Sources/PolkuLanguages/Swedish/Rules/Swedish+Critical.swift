extension Swedish {
  /// P701 to P711: critical points and improvements.
  static let critical = """
    P701.what = En kritisk punkt vilar inte på något som någon har sagt, sett eller skrivit.
    P701.why = Utan källa är det den mest högljudda i rummet som avgör vad som är kritiskt.
    P701.question = Vem har berättat för oss att det här gör ont?
    P701.none = Ingenting visar hur vi känner till ”{name}”: ingen källa anges, och inga belägg beskrivs.
    P701.cite = Ange en källa inom hakparentes efter det som den berättade, eller skriv ner vad man har sett:
     ”{evidence}: …”.

    P702.what = Alla belägg för en kritisk punkt har kommit fram på ett och samma sätt, eller är bara antaganden.
    P702.why = Ett sätt att fråga har en blind fläck; det som två sätt visar är knappast en slump.
    P702.question = Var annars kan vi kontrollera det här billigt, innan vi lägger pengar på det?
    P702.assumed = ”{name}” är bara ett antagande: ingen har berättat om det eller sett det.
    P702.uncited = Det finns belägg för ”{name}”, men det står inte varifrån de kommer, så ingen kan bedöma hur tungt de
     väger.
    P702.oneSource = Allt vi vet om ”{name}” kommer från ett enda håll: {sources}.
    P702.oneMethod = Allt vi vet om ”{name}” har kommit fram på ett och samma sätt ({method}): {sources}.
    P702.oneSourceMany = Allt vi vet om {criticals} kritiska punkter kommer från ett enda håll: {sources}. Punkterna är
     {names}.
    P702.oneMethodMany = Allt vi vet om {criticals} kritiska punkter har kommit fram på ett och samma sätt ({method}):
     {sources}. Punkterna är {names}.
    P702.also = och om den här
    P702.notCounted = {count|En källa|Några källor} anger inte hur {count|den|de} har kommit till (”{method}:”), så
     metoderna räknades inte: {names}.

    P703.what = En kritisk punkt har ingen förbättring, ingen spelbok och inget beslut om att leva med den.
    P703.why = En smärtpunkt som skrivs ner och sedan lämnas åt sitt öde kostar förtroende två gånger: hos kunderna och
     inom företaget.
    P703.question = Vad gör vi åt det här, eller väljer vi att leva med det?
    P703.none = Ingenting föreslås för ”{name}”, och ingen har bestämt sig för att leva med det.
    P703.rejected = {names} hade hjälpt, men {count|förslaget|förslagen} avslogs.
    P703.decide = Låt en förbättring eller en spelbok nämna den (”{solves}:”), eller skriv varför ni lever med den
     (”{accepted}: …”).

    P704.what = En förbättring löser ingen kritisk punkt.
    P704.why = En god idé utan någon smärtpunkt bakom sig konkurrerar med dem som har en.
    P704.question = Vad slutar göra ont om vi gör det här?
    P704.none = Det står inte vad ”{name}” är bra för: ingen kritisk punkt försvinner tack vare förbättringen.
    P704.link = Nämn de kritiska punkter som den undanröjer (”{solves}:”) eller lindrar (”{partly}:”).

    P705.what = En förbättring har ingen roll som genomför den, eller ingen tidshorisont.
    P705.why = Det som ingen sätter i gång, eller som ingen väntar sig till en viss tid, förblir en idé.
    P705.question = Vem börjar, och handlar det om veckor eller om ett år?
    P705.nobody = Det står inte vem som genomför ”{name}” (”{by}:”).
    P705.noHorizon = Det står inte hur snart ”{name}” kan vara på plats (”{horizon}:” {horizons}).
    P705.neither = Det står varken vem som genomför ”{name}” (”{by}:”) eller hur snart det kan vara på plats
     (”{horizon}:” {horizons}).

    P706.what = Ingenting mäter om en kritisk punkt försvinner, varken hos punkten själv eller hos det som ska lösa den.
    P706.why = Om det inte syns att något hjälper läggs det ner på nästa möte, vare sig det hjälpte eller inte.
    P706.question = Vilken siffra eller mening skulle om ett halvår visa oss att det hjälpte?
    P706.unmeasured = Ingenting skulle visa om ”{name}” har försvunnit (”{measured}:”): inte här, och inte hos det som
     ska lösa problemet, {solvers}.

    P707.what = Det står inte varför en kritisk punkt är kritisk, eller vad den beror på.
    P707.why = Höga förväntningar, en hög risk och en svag punkt kräver olika slags hjälp.
    P707.question = Är det här kritiskt för att förväntningarna är höga, eller för att det lätt brister?
    P707.noReason = Det står inte varför ”{name}” är kritisk (något av {reasons}).
    P707.noCause = Det står inte vad ”{name}” beror på (”{cause}:”).
    P707.neither = Det står varken varför ”{name}” är kritisk (något av {reasons}) eller vad den beror på (”{cause}:”).

    P708.what = Kartan har ingen kritisk punkt, eller så är en kontaktpunkt som kallas kritisk inte beskriven som en
     sådan.
    P708.why = En kundresa ritas för att man ska se var kunderna går förlorade; en karta med bara fina stunder döljer
     det.
    P708.question = Var kan vi förlora den här kunden på en minut?
    P708.none = Kartan har {count} {count|kontaktpunkt|kontaktpunkter} men inte en enda kritisk punkt (”{critical}”).
    P708.situation = ”{name}” kallas ”{situation}”, men där finns ingen kritisk punkt.
    P708.declare = Beskriv det som brister där (”{critical} …”), med ”{at}: {name}”.

    P709.what = Allt som löser en kritisk punkt löser den bara delvis.
    P709.why = En lista med förslag ser fullständig ut tills någon frågar vad som ändå skulle göra ont.
    P709.question = Vad skulle fortfarande göra ont när vi har gjort det här?
    P709.part = {solvers} lindrar bara ”{name}”: en del finns kvar.
    P709.decide = Föreslå något som undanröjer den, eller skriv varför ni lever med resten (”{accepted}: …”).

    P710.what = En förbättring eller spelbok bygger på en kanal eller kontaktpunkt som själv har en olöst kritisk punkt.
    P710.why = Hjälp som skickas längs en trasig väg kommer inte fram.
    P710.question = Vi vill hjälpa via den här kanalen eller i det här ögonblicket. Fungerar det som det ska där?
    P710.weak = ”{name}” bygger på ”{place}” ({kind}), där {count|en kritisk punkt är olöst|kritiska punkter är olösta}:
     {criticals}.
    P710.unsolved = den här finns där, olöst

    P711.what = En förbättring ska genomföras, men ingenting på kartan tillkommer eller försvinner med den.
    P711.why = Det som inte syns någonstans på kartan glöms lätt bort, och ingen ser vad kunden vinner på det.
    P711.question = Om det här vore gjort i morgon, vad på den här väggen skulle se annorlunda ut för kunden?
    P711.nothing = ”{name}” är ”{status}”, men ingenting på kartan ändras med förbättringen.
    P711.mark = Märk ut det som tillkommer (”{since}:”) och det som försvinner (”{until}:”), i beskrivningar eller i ett
     flöde.
    """
}
