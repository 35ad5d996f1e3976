extension Swedish {
  /// P801 to P814: playbooks and timing.
  static let playbooks = """
    P801.what = En tid anges bara med ord som ”snart” eller ”regelbundet”.
    P801.why = Sådana ord är ärliga, men ingen kan vara sen enligt dem, och ingen kan kontrollera dem.
    P801.question = När skulle kunden säga att det har dröjt för länge?
    P801.time = ”{field}” för ”{name}” är bara ”{value}”: ingen kan veta när det är för sent.
    P801.rate = ”{name}” säger ”{field}: {value}”: ingen kan veta när det har uteblivit.
    P801.cap = ”{name}” säger ”{field}: {value}”: ingen kan veta när det blir för mycket.
    P801.capacity = ”{field}” för ”{name}” är bara ”{value}”: ingen kan veta när arbetet blir för mycket.
    P801.volume = ”{field}” för ”{name}” är bara ”{value}”: ingen kan veta om det är några få eller hundratals.
    P801.date = ”{field}” för ”{name}” är bara ”{value}”, och det är inget datum.
    P801.number = ”{value}” i ”{field}” för ”{name}” är inget tal, så det finns inget att jämföra med.
    P801.wait = Väntan före ”{name}” är bara ”{value}”: ingen kan veta när den har blivit för lång.
    P801.waitForOpen = Väntan efter ”{name}” är bara ”{value}”: ingen kan veta när den har blivit för lång.
    P801.enough = En ungefärlig siffra räcker, till exempel ”{example}”.

    P802.what = En spelbok saknar en utlösare, ett steg eller någon som utför den.
    P802.why = En spelbok som inte säger när den börjar och vem som agerar först körs en gång, av den som kom på den.
    P802.question = Vad exakt måste hända för att det här ska börja, och vem agerar först?
    P802.noTrigger = Inget sätter i gång ”{name}”: den säger varken vad den väntar på (”{when}:”) eller hur ofta den
     körs (”{every}:”).
    P802.noStep = ”{name}” säger inget om vad som ska göras: där finns inget {step}.
    P802.nobody = Ingen utför ”{name}”: varken spelboken eller dess steg säger vem som agerar (”{by}:”).
    P802.nobodyForStep = Ingen utför ”{step}”: varken steget eller ”{name}” säger vem som agerar (”{by}:”).

    P803.what = En spelbok väntar på ett ställe dit ingen kund kommer.
    P803.why = En spelbok som aldrig kan börja ser ut som ett svar, men är inget.
    P803.question = När hände det här senast en riktig kund, och var på vägen var kunden då?
    P803.touchpoint = ”{name}” kan aldrig börja: spelboken väntar vid {places}, och ingen resa leder en kund dit.
    P803.touchpointMany = ”{name}” kan aldrig börja: spelboken väntar vid {places}, och ingen resa leder en kund till
     någon av dem.
    P803.stage = ”{name}” kan aldrig börja: ingen resa leder en kund till någon kontaktpunkt i {places}, där spelboken
     väntar.
    P803.stageMany = ”{name}” kan aldrig börja: ingen resa leder en kund till någon kontaktpunkt i de skeden där
     spelboken väntar: {places}.
    P803.places = ”{name}” kan aldrig börja: ingen resa leder en kund till något av de ställen där spelboken väntar:
     {places}.
    P803.noPath = Ingen resa visar både var den börjar och vad den ska leda till, så det går inte att säga något om var
     spelböckerna väntar.

    P804.what = Två automatiska meddelanden i samma spelbok kommer tätt efter varandra.
    P804.why = Mejl som kommer för ofta förblir olästa, och de följande likaså.
    P804.question = Hur känns det andra meddelandet för den som inte har öppnat det första?
    P804.tooClose = ”{from}” och ”{to}” skickas båda av en maskin, och väntan däremellan är bara ”{wait}”: låt det gå
     minst {gap}.
    P804.notCompared = Väntan mellan ”{from}” och ”{to}”, ”{wait}”, har ingen längsta tid i dagar och jämfördes därför
     inte.

    P805.what = Det finns en tidsfrist, men inget händer när den går ut.
    P805.why = En tidsfrist hjälper bara om någon ser att den har missats och fortfarande kan göra något.
    P805.question = Vem märker det en timme efter att tiden gått ut, och vad händer då?
    P805.step = Om steget {steps} i ”{name}” blir försenat får ingen veta det (”{escalate}:”).
    P805.stepMany = Om de här stegen i ”{name}” blir försenade får ingen veta det (”{escalate}:”): {steps}.
    P805.deadline = det här är tidsfristen
    P805.handover = Om ”{name}” tar längre tid än ”{within}: {time}” hoppar ingen in: ”{backup}:” saknas, och ingen
     spelbok där säger vem som ska få veta det (”{escalate}:”).

    P806.what = Väntetiderna på en väg genom ett skede blir tillsammans längre än skedet tillåter.
    P806.why = Varje väntan kan vara kort; det är summan av dem som kunden får vänta ut.
    P806.question = Skulle du själv vänta så länge?
    P806.slow = Från ”{from}” till ”{to}” väntar en kund minst {time}, men ”{name}” tillåter bara {limit}.
    P806.wait = den här väntan räknas med
    P806.unknown = Väntetider som inte är siffror räknas inte med här, så det kan ta ännu längre tid: {waits}.
    P806.roundsToo = Vägen går dessutom i en slinga här: varje varv gör den längre.
    P806.rounds = Vägen genom ”{name}” går i en slinga med väntan, så hur länge man väntar beror på antalet varv; bara
     vägar utan upprepning jämfördes med ”{limit}”.
    P806.limitNotCompared = ”{limit}” för ”{name}” har ingen längsta tid i dagar, så inga väntetider jämfördes med den.
    P806.tooManyWays = Det finns för många vägar i slingor genom ”{name}” för att det ska gå att säga om någon av dem
     tar längre tid än ”{limit}”.

    P807.what = Alla spelböcker agerar först när kunden har hört av sig.
    P807.why = Den som bara svarar är alltid sen; de kunder som lämnar utan ett ord möter man aldrig.
    P807.question = Vad kunde vi ha sett innan kunden var tvungen att berätta det för oss?
    P807.reactive = Den enda spelboken, {names}, börjar när kunden har frågat eller klagat: inget görs dessförinnan.
    P807.reactiveMany = Varje spelbok börjar först när kunden har frågat eller klagat: {names}.
    P807.after = det står så här

    P808.what = Arbetet med en förnyelse börjar när avtalsperioden tar slut, eller så har ingen sagt hur långt innan.
    P808.why = Kunder bestämmer sig oftast före slutet; den som kommer först då finner beslutet fattat.
    P808.question = När bestämmer sig kunden egentligen, och vad tittar kunden på då?
    P808.notSaid = ”{name}” säger inte hur långt före avtalsperiodens slut den börjar (”{field}:”).
    P808.atTheEnd = ”{name}” börjar först när avtalsperioden tar slut: då kan kunden redan ha bestämt sig.
    P808.renewal = det här gör den till en förnyelse

    P809.what = En serie meddelanden säger inte när den slutar, eller så kan två som utesluter varandra pågå samtidigt.
    P809.why = Den som har köpt och ändå får säljande mejl får intrycket att ni inte talar med varandra.
    P809.question = De köpte i går: vilka av våra meddelanden får de ändå i morgon?
    P809.noStop = ”{name}” når kunden i {count} steg, men säger inte vad som avbryter serien i förtid (”{field}:”).
    P809.collide = ”{one}” och ”{other}” utesluter varandra, men båda kan pågå för vem som helst, och ingendera säger
     att den avbryts för den andra.
    P809.collideFor = ”{one}” och ”{other}” utesluter varandra, men båda kan pågå för {whom}, och ingendera säger att
     den avbryts för den andra.
    P809.sayStop = Nämn den andra efter ”{field}:” i den som ger vika.

    P810.what = Någon märker ett tecken, men den som borde agera får inte veta det.
    P810.why = Den som ser ett tillfälle är sällan den som får utnyttja det; mellan dem går det förlorat.
    P810.question = Du har sett det: hur får den som kan göra något veta det?
    P810.notTold = {who} skulle märka ”{name}”, men ingen berättar det för {roles}, som borde agera (”{tells}:”).
    P810.notToldMany = {who} skulle märka ”{name}”, men ingen berättar det för dem som borde agera (”{tells}:”):
     {roles}.
    P810.acts = den som gör det här får inte veta något

    P811.what = En spelbok är inte knuten till något på kartan.
    P811.why = En spelbok läggs åt sidan så snart ingen minns vad den var till för.
    P811.question = Vad skulle kunden sakna om vi aldrig gjorde det här?
    P811.loose = ”{name}” är inte knuten till något på kartan: ingen plats, ingen kritisk punkt, ingen som den är till
     för.
    P811.tie = Skriv var den hör hemma (”{at}:”), vad den löser (”{solves}:”) eller vem den är till för (”{for}:”).

    P812.what = En spelbok har ett steg som ingen någonsin kommer till.
    P812.why = Steget ser planerat ut, men den som följer pilarna gör det aldrig.
    P812.question = Efter vilket steg kommer det här, eller vad sätter i gång det?
    P812.unreachable = De här stegen i ”{name}” görs aldrig: ingen pil leder till dem från spelbokens början: {steps}.
    P812.behind = Då görs inte heller {count|ett annat steg|andra steg}: {steps}.
    P812.noArrow = ”{step}” i ”{name}” görs aldrig: andra steg har pilar, men ingen leder till det här.
    P812.own = Ett steg som görs för sig säger när (”{when}:”) eller hur ofta (”{every}:”).

    P813.what = Steg i en spelbok går runt i en slinga, utan väntan och utan villkor.
    P813.why = Följd till punkt och pricka tar den aldrig slut: samma personer gör genast samma sak igen, och kunden får
     ta emot det.
    P813.question = När är det dags för nästa varv, och när är det nog?
    P813.round = ”{name}” går runt i all evighet, utan väntan: {way}.
    P813.here = varvet går vidare här
    P813.help = Skriv på en av pilarna hur lång väntan är (”{after}”) eller när det är dags för ett varv till
     (”{when}”).

    P814.what = Tider i en spelbok säger emot varandra.
    P814.why = En tid som inte går att hålla bryts varje gång, och snart bryr sig ingen om någon av dem.
    P814.question = Vilken av de här tiderna är den riktiga?
    P814.takes = ”{step}” i ”{name}” tar {takes}, längre tid än det får (”{field}: {within}”).
    P814.escalates = ”{name}” ber om hjälp för tidigt (”{wait}”), innan någon ens kan vara sen med ett steg: den
     kortaste tiden för ett steg är {within} (”{field}:”).
    P814.tooLong = ”{name}” börjar {before} före slutet, men stegen tar minst {time}: {way}.
    P814.other = det här är den andra tiden
    P814.counts = den här tiden räknas med

    P815.what = Stegen i en spelbok når kunden oftare än spelboken, eller kunden, tillåter.
    P815.why = En gräns för kontakter som planen själv bryter mot skyddar ingen.
    P815.question = Hur många meddelanden i veckan skulle du stå ut med från någon som vill sälja?
    P815.own = ”{name}” tillåter ”{limit}”, men stegen når kunden {count} {count|gång|gånger} under den tiden: {steps}.
    P815.theirs = ”{name}” når ”{whom}” {count} {count|gång|gånger} under den tid som gränsen ”{limit}” gäller: {steps}.
    P815.limit = gränsen står här
    """
}
