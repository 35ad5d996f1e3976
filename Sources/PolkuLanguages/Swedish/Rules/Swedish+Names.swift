extension Swedish {
  /// P105 to P112: names, values and what is allowed.
  static let names = """
    P105.what = Två av samma slag har samma namn.
    P105.why = Varje gång namnet nämns kan vilken som helst av dem avses, så kartan går inte att förstå.
    P105.question = Är det här en händelse som har skrivits två gånger, eller två händelser som förtjänar var sitt namn?
    P105.sameName = {count} av slaget ”{kind}” heter {names}: varje gång namnet nämns kan vilken som helst av dem avses.
    P105.spellings = {count} av slaget ”{kind}” har namn som räknas som ett och samma: {names}.
    P105.howCompared = Namn jämförs efter sina bokstäver och siffror; stora bokstäver, mellanslag och bindestreck gör
     ingen skillnad.
    P105.rename = Ge var och en ett eget namn, eller samla uppgifterna under ett av dem.
    P105.here = här används namnet
    P105.secondMap = En modell har en enda karta; det som den här andra kartan säger behålls och visas men läses inte.
    P105.oneMap = Samla uppgifterna under den första kartan, eller lägg den andra kartan i en egen fil.

    P106.what = Ett värde har ingen form som fältet godtar, eller kan läsas på två sätt.
    P106.why = I en workshop säger man ”ungefär var tredje vecka” och menar det; för sådant finns en form, så att ingen
     behöver gissa.
    P106.question = Vet vi ett tal eller ett intervall, eller är det bara en känsla?
    P106.kept = Det behålls som det är skrivet och räknas som vagt tills någon säger mer.
    P106.duration = ”{value}” läses inte som en tid; i ”{field}” skrivs till exempel ”24 h”, ”2..3 veckor”, ”cirka 1
     månad” eller ett vagt ”snart”.
    P106.rate = ”{value}” läses inte som ett svar på hur ofta; i ”{field}” skrivs ”varje vecka”, ”2 per månad”, ”cirka 3
     veckor” eller ett vagt ”då och då”.
    P106.capacity = ”{value}” läses inte som hur mycket som hinns med; i ”{field}” skrivs arbete per tid (”10 h per
     vecka”) eller hur ofta (”15 leads per år”).
    P106.date = ”{value}” läses inte som ett datum; i ”{field}” skrivs en dag (2026-03-02, 2.3.2026), en månad
     (2026-03), en vecka (2026-W10) eller ett år.
    P106.quantity = ”{value}” läses inte som ett tal; i ”{field}” skrivs till exempel ”6”, ”2..3”, ”cirka 300”, ”över
     50” eller ”40 %”.
    P106.feeling = ”{value}” läses inte som en känsla; i ”{field}” skrivs −2 till +2, för alla (”+1”) eller per persona
     (”Maija +1”).
    P106.named = ”{value}” läses inte som ett namn och ett tal, och det är sådana par som skrivs i ”{field}”.
    P106.limit = Det finns inget gränsvärde ”{name}”, så talet används inte. De gränsvärden som finns är: {limits}.
    P106.word = ”{value}” är inget av de ord som fältet ”{field}” godtar: {words}.
    P106.wait = ”{value}” läses inte som en tid, så det går inte att säga hur lång väntan är.
    P106.twoReadings = ”{value}” kan läsas på mer än ett sätt: {readings}. Vilket menade vi?
    P106.incomplete = I ”{value}” saknas något som läsningen beror på, till exempel årtalet.
    P106.remark = ”{remark}” behålls som en anteckning; det som händer i stället för det utlovade har ett eget fält:
     ”{really}:”.
    P106.twoThings = ”{name}” är namnet på mer än en sak som kan stå här: {kinds}.
    P106.valueWord = ”{name}” är också ett ord med en egen betydelse, så där det nämns är det inte säkert att det läses
     som ett namn (”{kind}”); ett annat namn är säkrare.
    P106.language = ”{value}” är inget språk som kan läsas här ({languages}); filen läses som {own}.
    P106.languageAgain = ”{value}” kommer för sent: en fil har ett språk, och det anges på den första raden som säger
     något; den här filen läses som {own}.
    P106.oneOfThem = en av dem
    P106.write = skriv ”{text}”

    P107.what = Ett värde säger emot sig självt, sin motsvarighet eller sin skala.
    P107.why = En skala 1–10 vars lägsta klass är 0–6 gör nollan både omöjlig och nödvändig.
    P107.question = Vilket av de två talen menade vi?
    P107.backwards = ”{value}” går baklänges: början är större än slutet.
    P107.offScale = ”{value}” ligger utanför skalan: känslor går från −2 till +2.
    P107.beyond = ”{name}” beräknas ta {value} (”{field}”), vilket är längre än vad som tillåts (”{mostField}”: {most}).
    P107.twice = ”{field}” anges två gånger för ”{name}”, och olika: ”{first}” och ”{value}”; det första gäller.
    P107.otherwise = ”{text}” har både ett villkor och ordet för alla övriga fall; en pil kan ha bara det ena.
    P107.other = det andra värdet

    P108.what = Något är öppet: ingen vet det ännu, eller så är det bara något vi tror.
    P108.why = Okänt är inte detsamma som obefintligt; listan över det som är öppet är vad en workshop tar med sig hem.
    P108.question = Vem här i rummet kan ta reda på det, och till när?
    P108.unknown = Öppet: ”{field}” för ”{name}”. Vem kan ta reda på det?
    P108.unsure = Vi tror bara att ”{field}” för ”{name}” är ”{value}”. Vem kan bekräfta det?
    P108.open = Känt hittills: ”{field}” för ”{name}” kan omfatta mer än ”{value}”. Vem vet resten?
    P108.absent = ”{field}” för ”{name}” har ingenting efter kolonet. Vet ingen ännu? Skriv då ”?”.
    P108.thing = Vi tror bara att ”{name}” ({kind}) stämmer. Vem kan bekräfta det?
    P108.next = Öppet: vad kommer efter ”{point}”?
    P108.before = Öppet: vad kommer före ”{point}”?
    P108.wait = Öppet: hur lång är väntan i ”{flow}”?
    P108.addMark = lägg till ”?”

    P109.what = I ett fält står ”ingen” utan att det sägs varför.
    P109.why = En lucka som någon har valt och en lucka som någon har glömt ser likadana ut; en enda mening skiljer dem
     åt.
    P109.question = Har vi bestämt att lämna det här tomt? Varför, i så fall, med en mening?
    P109.noReason = ”{field}” för ”{name}” är ”{none}” utan skäl: var det ett beslut? Skriv då ”{none} {because} …”.

    P110.what = Två av samma slag har samma titel, eller nästan samma.
    P110.why = I en workshop används ett ord för två saker och två ord för en sak; båda får man betala för på nästa
     möte.
    P110.question = När ni säger så här, menar ni en sak eller två?
    P110.same = {count} av slaget ”{kind}” har samma titel, {titles}, under namnen {names}: en sak eller två?
    P110.near = {count} av slaget ”{kind}” har nästan samma titel, {titles}: en sak eller två?
    P110.other = nästan samma

    P111.what = En titel som kunderna kan få se innehåller ett internt ord.
    P111.why = Kunderna känner inte till branschens ord; en karta som speglar avdelningarna är inte kundens.
    P111.question = Vad skulle kunden kalla den här delen av resan?
    P111.word = Titeln ”{title}” ({kind}) innehåller ”{word}”, ett ord som enligt kartan ska stanna inom företaget.
    P111.role = Titeln ”{title}” finns både som ”{kind}” och som ”{role}”; vad ser kunden där?
    P111.roleHere = här är titeln densamma
    P111.help = Det som kunden aldrig ser får heta så, bara det är utmärkt att det sker i bakgrunden.

    P112.what = En iakttagelse tillåts utan skäl, eller kan inte tillåtas.
    P112.why = Tystnad utan skäl lever kvar längre än de människor som visste varför.
    P112.question = Vem har gått med på att leva med det här, och hur länge?
    P112.noReason = ”{rule}” tillåts här, men det står inte varför: skriv ”{rule} {because} …”.
    P112.noWeightReason = ”{rule}” ska väga annorlunda på den här kartan, men det står inte varför: avsluta med
     ”{because} …”.
    P112.noRule = Ingen regel heter ”{rule}”; i ”{field}” skrivs en regels id eller namn, till exempel P501.
    P112.near = Var det någon av dessa som avsågs: {names}?
    P112.noWeight = I ”{field}” skrivs en regel, vad den ska väga ({weights}) och ett skäl: ”{rule} … {because} …”.
    P112.errorWeight = ”{rule}” ({name}) förblir ett fel: om det inte rättas går kartan inte att förstå.
    P112.unused = ”{rule}” hittar ingenting (längre) hos ”{called}”, så det finns inget att tillåta: raden kan tas bort.
    P112.error = ”{rule}” ({name}) kan inte tillåtas: om felet inte rättas går kartan inte att förstå.
    """
}
