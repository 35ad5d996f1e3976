extension Swedish {
  /// P901 to P909: metrics and measurement.
  static let metrics = """
    P901.what = Ett syfte saknar mått, eller så mäter ett mått inget på kartan.
    P901.why = De flesta som tror att deras arbete gör kunderna nöjdare kan inte säga om det är så.
    P901.question = Hur skulle vi se att det här har blivit verklighet?
    P901.aim = ”{name}” har ett syfte, men inget visar om det uppfylls (”{measured}:”).
    P901.metric = ”{name}” mäts ingenstans (”{at}:”), och inget mäts med det (”{measured}:”).

    P902.what = Klasserna i ett mått överlappar varandra, eller ligger utanför skalan.
    P902.why = Med sådana klasser kan ingen säga var ett svar hör hemma, och inget index går att räkna ut.
    P902.question = Vilket är det lägsta svar någon kan ge, och i vilken klass hamnar det?
    P902.outside = Klassen ”{band}” i ”{name}” är {value}, men skalan är {scale}.
    P902.scale = skalan
    P902.overlap = Klasserna ”{other}” ({otherValue}) och ”{band}” ({value}) i ”{name}” delar ett värde, så att det hör
     till båda.
    P902.other = den andra klassen

    P903.what = Ett mått har en larmgräns eller en dålig klass, men inget sätts i gång av det.
    P903.why = En siffra som blir röd utan att någon rör sig är dekoration.
    P903.question = Siffran blir röd i kväll. Vem gör vad i morgon bitti?
    P903.alarm = ”{name}” ska larma ({limit}), men inget sätts i gång av det.
    P903.band = ”{name}” kan visa ett dåligt värde ({limit}), men inget sätts i gång av det.
    P903.start = Låt det starta en spelbok (”{when}:”), eller nämn det i en förbättring (”{measured}:”).

    P904.what = Upplevelsen bevakas av ett enda mått, bara i enskilda stunder, bara när kunderna själva säger till,
     eller utan att segmenten hålls isär.
    P904.why = Att ingen klagar betyder inte att alla är nöjda, och ett bra samtal betyder inte att kunden stannar.
    P904.question = Vad är det som den här siffran inte ser?
    P904.onlyOne = ”{name}” är det enda som mäter vad kunderna upplever; det som måttet inte ser, det ser ingen.
    P904.moments = Alla {count} mått på upplevelsen ser på enskilda stunder; inget frågar efter helheten.
    P904.passive = Alla {count} mått på upplevelsen väntar tills kunderna själva säger till; inget frågar.
    P904.segments = Inget mått på upplevelsen håller isär de {segments} segmenten (”{field}:”), så ett kan gömma sig
     bakom ett annat.

    P905.what = Ett mått på nöjdhet eller lojalitet står på fel nivå, eller så ställs frågan för sent.
    P905.why = Nöjdhet hör till ett enskilt möte och bleknar inom några timmar; lojalitet hör till helheten.
    P905.question = Vad skulle kunden fortfarande minnas vid det laget?
    P905.satisfaction = ”{name}” frågar hur nöjda kunderna var, och det gäller en enda kontaktpunkt, men måttet står vid
     ett helt skede, ”{place}”.
    P905.loyalty = ”{name}” frågar om kunderna skulle rekommendera företaget, men måttet står vid en enda kontaktpunkt,
     ”{place}”.
    P905.late = Frågan i ”{name}” kan komma för sent ({time}): då är mötet redan halvt bortglömt.
    P905.notCompared = Frågan i ”{name}” ställs inom {time}, och det jämfördes inte, eftersom tiden räknas i vardagar.

    P906.what = Återkoppling samlas in, men inget på kartan använder den.
    P906.why = Den som får frågan och ser att inget blir av svaret svarar inte igen.
    P906.question = Vad ändrade vi på grund av de senaste svaren?
    P906.unused = Kunderna svarar i ”{name}”, men inget på kartan använder det de säger.
    P906.use = Skriv vart det går (”{feeds}:”), låt en pil leda vidare till någons arbete, eller placera en spelbok här.

    P907.what = I arbetet för kundens framgång har ni inte enats om den från början, den följs inte upp på vägen, eller
     så mäts den bara som användning.
    P907.why = Utan mål som man enats om från början går det inte att skilja framgång från vana, och att använda en
     produkt är inte själva resultatet.
    P907.question = Om den här kunden har lyckats om ett år, vad har kunden då uppnått, med egna ord?
    P907.noGoals = Någon arbetar för kundens framgång, men i skedet ”{name}”, där kundrelationen börjar, frågar ingen
     vad framgång är.
    P907.declare = Lägg till samtalet om det som en kontaktpunkt här (”{type}: {goals}”).
    P907.unchecked = I {names} enas man om mål, men ingen följer upp om de har nåtts (”{checked}:”).
    P907.onlyUse = Det som man enas om i {names} mäter bara hur mycket som används, inte vad kunden uppnår.

    P908.what = Ett målvärde är satt för en siffra långt från resultatet, fast en närmare finns på kartan.
    P908.why = Människor och maskiner levererar den siffra som begärs: gillamarkeringar betalar ingens lön.
    P908.question = Om den här siffran fördubblades och inget annat ändrades, skulle vi vara nöjda då?
    P908.niceToKnow = ”{name}” har ett målvärde, fast det bara är ”{importance}”.
    P908.importance = det står här
    P908.closer = ”{name}” har ett målvärde, men {count|måttet|måtten} {closer}, närmare resultatet, har inget
     (”{target}:”).

    P909.what = En procentsiffra säger inte vad som divideras med vad.
    P909.why = Två personer menar olika andelar med samma ord, och jämför dem i åratal.
    P909.question = Procent av vilka?
    P909.noFormula = ”{name}” är en procentsiffra, men det framgår inte av vad (”{formula}: … / …”).
    P909.onePart = ”{name}” är en procentsiffra, men formeln dividerar inget (”{formula}: … / …”).
    """
}
