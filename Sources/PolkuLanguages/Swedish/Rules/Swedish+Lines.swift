extension Swedish {
  /// P101 to P104: what a line says and where it stands.
  static let lines = """
    state.asIs = Detta gäller kundresan som den är nu, inte när alla förbättringar är genomförda.
    state.toBe = Detta gäller när alla förbättringar är genomförda, inte kundresan som den är nu.

    P101.what = En rad gick inte att förstå.
    P101.why = En karta skrivs tillsammans, och ett misstag får inte skymma resten: raden behålls som en lapp, och
     läsningen fortsätter efter den.
    P101.question = Läs raden högt: är det något på kartan, en uppgift om något eller en lapp att spara?
    P101.unreadable = ”{line}” namnger ingenting, anger ingen uppgift och ritar ingen pil; raden behålls som en lapp.
    P101.unreadableRun = {count} rader från och med ”{line}” namnger ingenting, anger ingen uppgift och ritar ingen pil;
     de behålls som lappar.
    P101.remark = En lapp börjar med ”- ”, en text fortsätter med ”| ”, och med ”//” blir raden bara för er själva.
    P101.talk = {count} rader från och med ”{line}” låter som prat eller inklistrad text; de behålls som lappar.
    P101.lost = Raden nedanför följer med, så att ingenting hamnar på det som står ovanför.
    P101.lostMany = {count} rader nedanför följer med, så att ingenting hamnar på det som står ovanför.
    P101.wordAlone = ”{word}” saknar ännu ett namn: vad ska det heta?
    P101.wordAloneRun = {count} rader från och med ”{line}” saknar ännu ett namn efter ordet som säger vad de är.
    P101.heading = ”{line}” är en rubrik eller en skiljelinje och säger ingenting om kundresan; ”//” gör raden till en
     kommentar.
    P101.headingRun = {count} rader från och med ”{line}” är rubriker eller skiljelinjer och säger ingenting om
     kundresan; ”//” gör dem till kommentarer.
    P101.table = ”{line}” ser ut som en rad ur en inklistrad tabell; den behålls som en lapp.
    P101.tableRun = {count} rader från och med ”{line}” ser ut som en inklistrad tabell; de behålls som lappar.
    P101.continuation = ”{line}” fortsätter en text, men på raden ovanför står ingen text.
    P101.continuationRun = {count} rader från och med ”{line}” fortsätter en text, men på raden ovanför dem står ingen
     text.
    P101.arrowFirst = ”{line}” har ingen punkt före pilen: varifrån kommer kunden?
    P101.arrowFirstRun = {count} rader från och med ”{line}” har ingen punkt före pilen: varifrån kommer kunden?
    P101.strangeArrow = ”{word}” i ”{line}” läses inte som en pil; pilar skrivs ”->”.
    P101.strangeArrowRun = {count} rader från och med ”{line}” har tecken som inte läses som pilar; pilar skrivs ”->”.
    P101.noColon = ”{line}” saknar kolon efter ”{word}”, så raden behålls som en lapp och uppgiften räknas som okänd
     tills vidare.
    P101.noColonRun = {count} rader från och med ”{line}” saknar kolon efter sitt första ord, så de behålls som lappar
     och uppgifterna räknas som okända tills vidare.
    P101.ownerless = ”{line}” anger en uppgift, men ovanför står ingenting som den kan gälla.
    P101.ownerlessRun = {count} rader från och med ”{line}” anger uppgifter, men ovanför står ingenting som de kan
     gälla.
    P101.ownerlessHelp = Börja med det som uppgifterna gäller, till exempel en kontaktpunkt och dess namn; uppgifterna
     skrivs nedanför.
    P101.encoding = Filen är skriven i {encoding}; den gick ändå att läsa, men med UTF-8 bevaras varje bokstav i alla
     program.
    P101.lineBreak = Ett dolt tecken avslutar raden här i andra program, men inte i den här filen.
    P101.direction = Ett dolt tecken vänder textens riktning här: det som visas är inte det som läses.
    P101.notText = Detta är inte text i UTF-8; det som stod här har skadats på vägen.
    P101.openEnd = Pilen ”{text}” leder ingenstans: vad kommer härnäst? ”?” betyder att ingen vet ännu.
    P101.clauseBeforeArrow = ”{text}” med sitt innehåll står före den pil som det hör till; det läses med nästa pil.
    P101.openQuote = Citattecknet i ”{text}” är inte avslutat; namnet läses till slutet.
    P101.channelInFlow = ”{text}” nämner en kanal i ett flöde; kanalen skrivs vid kontaktpunkten, som i ”{on}:
     {channel}”.
    P101.declarationAsFlow = ”{text}” har en pil efter sig, så raden läses som ett flöde och inte som början på en
     beskrivning; ett namn kan inte innehålla en pil.
    P101.noteLikeFact = ”{line}” är en lapp men låter som en uppgift; varken kontroller eller bilder tar med den.
    P101.listBelow = ”{field}:” har ingenting efter sig utom {count|en lapp|lappar} nedanför; varje lapp måste själv
     börja med ”{field}:” för att läsas.
    P101.nameless = ”{kind}” saknar här ett namn som går att uttala: ett namn behöver en bokstav eller en siffra.
    P101.sentence = ”{line}” läses som något av slaget ”{kind}” men låter som en lapp; en lapp börjar med ”- ”.
    P101.makeNote = gör {count|raden till en lapp|raderna till lappar}
    P101.makeComment = gör {count|raden till en kommentar|raderna till kommentarer}
    P101.makeText = fortsätt texten ovanför
    P101.declareEach = beskriv var och en på en egen rad
    P101.addColon = lägg till kolon
    P101.addPoint = börja med den sista punkten ovanför
    P101.addArrow = skriv pilen
    P101.addOpenPoint = lägg till ”?”
    P101.mend = rätta de här raderna
    P101.breakLine = dela upp i två rader
    P101.removeCharacter = ta bort det dolda tecknet
    P101.closeQuote = avsluta med citattecken
    P101.moveClause = flytta ”{text}” till efter punkten som pilen leder till
    P101.removeBullet = ta bort strecket
    P101.repeatField = upprepa ”{field}:” på varje rad

    P102.what = Ett ord eller ett namn var inte skrivet så som språket eller kartan har det, och lästes som det var
     menat.
    P102.why = Ett misstag ska ge en iakttagelse, inte tjugo; stavningen föreslås, och resten går vidare som det var
     menat.
    P102.question = Om två saker passar: vilken av dem menade vi?
    P102.misspelt = ”{written}” läses som ”{meant}”.
    P102.foreign = ”{written}” är ett nyckelord på ett annat språk ({language}); i den här filen ({own}) heter det
     ”{meant}”.
    P102.foreignMany = {count} nyckelord är på ett annat språk ({language}) än filen ({own}); till exempel heter
     ”{written}” här ”{meant}”.
    P102.language = Filen anger inte sitt språk; av orden att döma läses den som {language}. Skriv ”{line}” som första
     rad.
    P102.value = ”{written}” läses som ”{meant}”.
    P102.title = ”{written}” är titeln på ”{name}” ({kind}); titlar kan ändras, men namnen består.
    P102.inflected = ”{written}” läses som ”{name}” ({kind}).
    P102.near = ”{written}” läses som ”{name}” ({kind}), det enda namn som är nästan likadant.
    P102.meantThis = så lästes det
    P102.clauseWord = ”{written}” läses som ”{meant}”.
    P102.longerName = ”{name}” läses som ett enda namn, eftersom något på kartan heter så; med citattecken blir det
     tydligt.
    P102.until = ”{written}” läses som ett villkor, eftersom ingen förbättring heter så.
    P102.joined = ”{written}” läses som flera namn: {names}.
    P102.write = skriv ”{text}”
    P102.writeAll = skriv alla {count} på filens språk
    P102.stateLanguage = börja filen med ”{text}”

    P103.what = Ett fält hör inte till det slag som det står under.
    P103.why = Ingenting som någon har skrivit får försvinna i tysthet: raden behålls och visas, men varken kontroller
     eller bilder läser den.
    P103.question = Vill vi skriva ner det här för varje steg, eller är det en lapp om just det här steget?
    P103.unknown = Det finns inget fält ”{word}” för något slag.
    P103.unknownMany = Det finns inget fält ”{word}” för något slag, men det används {count} gånger.
    P103.strange = ”{word}” är inget fält för slaget ”{kind}”; fältet hör till: {kinds}.
    P103.strangeMany = ”{word}” är inget fält för slaget ”{kind}”, där det används {count} gånger; fältet hör till:
     {kinds}.
    P103.help = Raden behålls och visas, men ingen kontroll läser den.
    P103.also = här också
    P103.own = märk ut det som ett eget fält: ”{word}”
    P103.note = gör {count|raden till en lapp|raderna till lappar}

    P104.what = Indraget antyder att en rad hör till något annat än det som den läses med.
    P104.why = Indraget betyder ingenting, så den som litar på det blir vilseledd.
    P104.question = Hör den här raden till steget ovanför eller till hela spelboken?
    P104.declaration = ”{line}” har ett indrag som om raden vore en del av ”{above}”, men den står för sig själv.
    P104.playbooks = ”{line}” ser ut att höra till ”{step}”, men steg har inget sådant fält: raden hör till spelboken.
    P104.steps = ”{line}” ser ut att höra till spelboken, men hör till ”{step}” ovanför.
    P104.farAway = ”{line}” hör till ”{owner}”, men ”{between}” står emellan.
    P104.owner = hit hör raden
    P104.also = den här också
    P104.outdent = ta bort indraget
    P104.asField = skriv ”{text}”
    P104.moveIn = dra in under steget
    P104.moveOut = ge raden samma indrag som stegen
    P104.moveUp = flytta upp ovanför stegen
    P104.moveToOwner = flytta dit raden hör
    """
}
