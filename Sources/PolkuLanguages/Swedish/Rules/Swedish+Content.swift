extension Swedish {
  /// P601 to P612: content and gaps.
  static let content = """
    P601.what = En persona med stort inflytande i en köpfas hittar inget som är bra nog där.
    P601.why = Innehåll skrivs först för dem som väger tyngst i beslutet, i den stund då de väger tyngst.
    P601.question = Det är nu den här personen har något att säga till om. Vad blir det för läsning kvällen före?
    P601.empty = ”{name}” har stort inflytande i köpfasen ”{phase}”, men inget innehåll är till för den personan där.
    P601.poor = ”{name}” har stort inflytande i köpfasen ”{phase}”, men inget innehåll där är märkt som bra nog:
     {contents}.
    P601.planned = ”{name}” har stort inflytande i köpfasen ”{phase}”, men det som är till för den personan där är inte
     publicerat än: {contents}.
    P601.retired = ”{name}” har stort inflytande i köpfasen ”{phase}”, men det som var till för den personan där används
     inte längre: {contents}.
    P601.help = Om det inte ska finnas något där, anteckna det som ett eget innehåll med ”{status}: {none} {because} …”.
    P601.notChecked = Det kontrollerades inte i varje köpfas om {names} hittar något som är bra nog, eftersom det är
     lämnat öppet vem {count|det här innehållet är till för, eller var det hör hemma|de här innehållen är till för,
     eller var de hör hemma}: {open}.

    P602.what = En persona som kan ha något inflytande i en köpfas hittar ingenting där.
    P602.why = Vem som deltar i vilken köpfas är det första man behöver veta; även ett litet inflytande är värt ett
     innehåll, efter de stora.
    P602.question = Behöver de något eget här, eller räcker det som de andra läser?
    P602.empty = Inget innehåll är till för ”{name}” i {count|köpfasen|köpfaserna} {phases}.
    P602.unsaid = Det framgår inte hur stort inflytandet är där ({phases}). Om det inte finns något, skriv det:
     ”{influence}: {example}”.

    P603.what = Så många innehåll är till för samma människor i samma köpfas att de konkurrerar med varandra.
    P603.why = Den som uppmanas att läsa bloggen, se videon och beställa guiden gör inget av det.
    P603.question = Om vi bara fick behålla två av de här, vilka då?
    P603.crowded = {count} innehåll är till för ”{name}” i köpfasen ”{phase}” och kan konkurrera med varandra:
     {contents}.
    P603.everyone = {count} innehåll är till för alla i köpfasen ”{phase}” och kan konkurrera med varandra: {contents}.

    P604.what = Kunderna ställer en fråga som inget besvarar.
    P604.why = Samma frågor kommer om och om igen; den som inte får svar ringer, tvekar eller ger upp.
    P604.question = Vad svarar vi i dag när någon frågar det här?
    P604.unanswered = Inget innehåll och ingen kontaktpunkt besvarar ”{name}”.
    P604.untold = Svaret på ”{name}” är nedskrivet, men inget innehåll och ingen kontaktpunkt ger det (”{answers}:”).
    P604.notOut = Bara {count|ett opublicerat innehåll|opublicerade innehåll} skulle besvara ”{name}”: {contents}.
    P604.help = Nämn frågan där den besvaras (”{answers}:”), eller skriv varför den lämnas öppen: ”{reply}: {none}
     {because} …”.
    P604.notChecked = Det kontrollerades inte om något besvarar {names}, eftersom det är lämnat öppet vad mer {open}
     besvarar.

    P605.what = En fråga besvaras först när kunden har ställt den.
    P605.why = De flesta kontakter som kunder tar hade inte behövts, om de hade fått veta i tid.
    P605.question = Kunde vi ha berättat det innan de var tvungna att fråga?
    P605.onRequest = ”{name}” besvaras bara där kunden tar första steget: {places}.
    P605.notChecked = Det kontrollerades inte om man kan få svar på {names} utan att fråga, eftersom det är lämnat öppet
     vad mer {open} berättar.

    P606.what = Ett innehåll säger inte vem det är till för, eller var på resan det hör hemma.
    P606.why = Det som är skrivet till ingen särskild, i ingen särskild stund, leder ingen vidare.
    P606.question = Vem ska läsa det här, och vad vill vi att läsaren gör sedan?
    P606.neither = ”{name}” säger varken vem det är till för (”{for}:”) eller var på resan det hör hemma (”{at}:”).
    P606.noPersona = ”{name}” säger inte vem det är till för (”{for}:”).
    P606.noPhase = ”{name}” säger inte var på resan det hör hemma (”{at}:”).

    P607.what = Ett innehåll är publicerat, men inget för fram det till någon.
    P607.why = Bra innehåll som ingen stöter på samlar damm i ett hörn av webbplatsen.
    P607.question = Var exakt stöter kunden på det här?
    P607.nowhere = ”{name}” ({kind}) är publicerat, men inget på kartan för fram det till kunden.
    P607.help = Nämn det vid den {touchpoint} eller i den {playbook} som för fram det till kunden (”{shows}:”).
    P607.notChecked = Det kontrollerades inte om någon möter {names}, eftersom det är lämnat öppet vad mer {open} visar.

    P608.what = Ett innehåll erbjuder inget nästa steg, eller så följer inget på en konvertering.
    P608.why = Den som har läst till slut, eller skickat formuläret, är varmare nu än någonsin.
    P608.question = De har läst till slut, eller skickat formuläret. Vad händer nu?
    P608.content = ”{name}” säger inte vad kunden ska göra härnäst (”{leadsTo}:”).
    P608.help = Om inget ska följa, skriv varför: ”{leadsTo}: {none} {because} …”.
    P608.conversion = Kunden agerar vid ”{name}”, men inget följer: ingen pil leder vidare därifrån.
    P608.isConversion = här agerar kunden

    P609.what = Ett innehåll visas i en kanal där formen inte passar.
    P609.why = Kanaler är så olika att en och samma form inte passar alla.
    P609.question = Hur ser det här ut på den skärm som kunden har i handen just då?
    P609.unfit = ”{name}” visar ”{content}”, men formen ”{type}” passar inte i {count|kanalen|kanalerna} {channels}.
    P609.type = dess form
    P609.formats = det som passar i den här kanalen

    P610.what = Fackspråk möter en persona som kan lite om ämnet.
    P610.why = Nya kunder känner sällan till produkterna; den som visar sig vara ny har rätt till klarspråk.
    P610.question = Vilket ord här skulle vi behöva förklara för en granne?
    P610.expert = ”{name}” är på fackspråk, men {count|den här personan|de här personorna} kan lite om ämnet:
     {personas}.
    P610.knows = kan lite

    P611.what = Ett innehåll ligger bakom ett formulär som inte finns, eller är låst där ett formulär bara är i vägen.
    P611.why = Det som hjälper kunden att besluta ska läsas, inte förtjänas; och en låst dörr behöver en nyckel.
    P611.question = Är det vi ger här värt de kontaktuppgifter vi ber om?
    P611.noForm = ”{name}” ligger bakom ett formulär, men det framgår inte vilken kontaktpunkt som är formuläret
     (”{gatedBy}:”).
    P611.decision = ”{name}” ska hjälpa i köpfasen ”{phase}”, men kunderna måste fylla i ett formulär för att se det.

    P612.what = Ett innehåll saknar något som det ska innehålla.
    P612.why = Det som ni kommit överens om att ta med är det som kunderna frågar efter när det saknas.
    P612.question = Vilka av de här frågade en kund efter förra månaden?
    P612.lacks = ”{name}” saknar {count|något|flera saker} som det ska innehålla: {items}.
    P612.required = krävs här
    """
}
