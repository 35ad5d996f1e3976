extension Swedish {
  /// P514 to P527: contacts.
  static let contacts = """
    P514.what = En kontakt äger rum utan att registreras någonstans.
    P514.why = Det som inte lämnar spår kan inte räknas eller förbättras, och nästa person som möter kunden vet inget om
     det.
    P514.question = Hur skulle vi nästa år veta att det här ägde rum?
    P514.noTrace = ”{name}” lämnar inga spår någonstans (”{recorded}:”).
    P514.ask = Det som inget system ser går ändå att fråga om: skriv var svaret antecknas (”{recorded}: …”).

    P515.what = Alla planerade kontakter med en persona eller ett segment blir tillsammans fler än mottagaren tål.
    P515.why = Varje meddelande är bra för sig; det är summan som irriterar, och ingen ser summan.
    P515.question = Om vi lägger alla våra meddelanden från en månad bredvid varandra, skulle vi själva läsa dem?
    P515.over = ”{name}” tål inte mer än ”{limit}”, men {count} {count|kontakt är planerad|kontakter är planerade} under
     den tiden.
    P515.between = ”{name}” tål inte mer än ”{limit}”, men mellan {low} och {count} kontakter är planerade under den
     tiden.
    P515.atLeast = ”{name}” tål inte mer än ”{limit}”, men minst {count} {count|kontakt är planerad|kontakter är
     planerade} under den tiden.
    P515.part = ”{name}” står för {count} av dem
    P515.more = {all} kontakter bidrar till summan; bara de tätaste pekas ut.
    P515.fewer = Stryk, slå ihop eller glesa ut några av dem, eller fråga om gränsen fortfarande gäller.
    P515.notCompared = Det står inte i siffror hur mycket ”{name}” tål (”{limit}”), så de planerade kontakterna
     jämfördes inte med det.
    P515.notCounted = Det är inte känt hur ofta de här kontakterna når ”{name}”, så de räknades inte in: {contacts}.

    P516.what = Ett återkommande eller automatiskt meddelande saknar samtycke, eller bygger på en köpt lista.
    P516.why = Lagen kräver ett ja, och den som aldrig har sagt ja lär sig att misstro avsändaren.
    P516.question = När sa den här personen ja, och var står det?
    P516.repeated = ”{name}” kommer gång på gång via {channels}, men det framgår inte att mottagarna har samtyckt
     (”{permission}:”).
    P516.automatic = ”{name}” skickas automatiskt via {channels}, men det framgår inte att mottagarna har samtyckt
     (”{permission}:”).
    P516.bought = ”{name}” går till köpta adresser (”{permission}”): ingen av mottagarna har samtyckt.
    P516.channel = via ”{channel}” måste mottagarna ha samtyckt först

    P517.what = En karta över tiden efter köpet saknar en väg för kunden att komma med ett problem till någon som
     registrerar det.
    P517.why = Ett klagomål som ingen tar emot är en av de vanligaste orsakerna till att kunder lämnar ett företag.
    P517.question = En kund är arg, klockan fyra en fredag. Vem får kunden tag på, och vem skriver ner det?
    P517.noRoute = Kartan fortsätter efter köpet, men visar ingen väg för kunderna att komma till oss med ett problem.
    P517.incomplete = Kunderna kan klaga ({names}), men det är oklart om någon tar emot det och registrerar det.
    P517.notFromCustomer = det här kommer inte från kunden (”{from}: {customer}”)
    P517.nobody = ingen anges som tar emot det (”{by}:”)
    P517.notRecorded = det framgår inte var det registreras (”{recorded}:”)
    P517.add = Lägg till en kontaktpunkt med ”{type}: {complaint}” och ”{from}: {customer}”, och ange vem som tar emot
     (”{by}:”) och var det skrivs ner (”{recorded}:”); ”?” duger tills ni vet.
    P517.complete = Det räcker med ett sätt att klaga som börjar hos kunden (”{from}: {customer}”), har någon som tar
     emot (”{by}:”) och en plats där det skrivs ner (”{recorded}:”); ”?” duger tills ni vet.

    P518.what = En offert, förnyelse eller merförsäljning kan nås utan ett samtal om behoven.
    P518.why = Den som säljer utan att fråga säljer fel sak, eller fjolårets.
    P518.question = Vad frågade vi innan vi kom med vårt erbjudande?
    P518.noTalk = ”{name}” kan nås utan ett föregående samtal om behoven, på {count|resan|resorna} {paths}.
    P518.unnamed = ”{name}” kan nås utan ett föregående samtal om behoven.
    P518.path = på ”{path}” leder en väg dit utan ett sådant samtal
    P518.add = Lägg in en kontaktpunkt med ”{type}: {needs}” före den, eller ge en befintlig den typen.

    P519.what = Allt som kunden möter efter köpet hör till försäljningen.
    P519.why = När affären är klar kan säljarens intresse svalna, och det som andra i företaget vet blir oanvänt.
    P519.question = Efter underskriften, vem utom säljaren skulle kunden känna igen?
    P519.onlySales = I skedet ”{stage}” möter kunden ingen annan än försäljningen: {people}.
    P519.sells = ”{role}” hör till försäljningen

    P520.what = System sköter alla kontaktpunkter i ett skede, och kunden möter ingen människa.
    P520.why = Maskiner passar för det rutinmässiga; den som tvekar eller oroar sig vill ha en människa.
    P520.question = Var kan en orolig kund få tag på en människa här?
    P520.noPerson = I skedet ”{stage}” möter kunden ingen människa: system sköter allt där ({systems}).
    P520.say = Om det är meningen, skriv varför: ”{field}: …”.

    P521.what = En kontaktpunkt sägs vara personanpassad, men inga data anges för det.
    P521.why = Bara det man vet om en människa kan göra något personligt; utan data är det en önskan.
    P521.question = Vad vet vi om den här kunden som gör det personligt?
    P521.noData = ”{name}” ska anpassas efter personen, men det framgår inte med vilka data (”{field}:”).

    P522.what = Något är till för alla, på en karta utan persona eller segment.
    P522.why = Det som görs för alla är inte särskilt för någon och försvinner i mängden.
    P522.question = Vem skulle bli besviken om vi lät bli det här, och vem skulle inte märka det?
    P522.everyone = ”{name}” är till för ”{everyone}”, men kartan känner ingen än: den har varken {persona} eller
     {segment}.

    P523.what = Den som inte söker förväntas hitta oss, eller så möter den som söker bara budskap som tränger sig på.
    P523.why = Den som väntar måste nås; den som söker måste kunna hitta.
    P523.question = Letar den här personen efter oss, eller är det vi som måste knacka på axeln?
    P523.waits = ”{name}” letar inte efter oss, men alla vägar in är sådana som man måste hitta själv: {entries}.
    P523.seeks = ”{name}” letar efter oss, men alla vägar in är sådana där vi tränger oss på: {entries}.
    P523.entry = ”{name}” möter man via {channels}

    P524.what = Ett formulär frågar efter mer än folk orkar fylla i.
    P524.why = Ett långt formulär får även den villiga att ge upp; det som inte behövs i dag går att fråga om nästa
     gång.
    P524.question = Vilka av de här uppgifterna behöver vi i dag, och vilka kan vi fråga om nästa gång?
    P524.long = ”{name}” frågar efter för mycket på en gång: ”{field}: {fields}”, medan folk står ut med högst {limit}.
    P524.later = Fråga nu efter det som nästa steg kräver, och efter resten nästa gång ni möts.

    P525.what = Något utlovas, och inget senare infriar det.
    P525.why = Ett löfte som glöms bort slutar med besvikelse, och med kunder som lämnar i förtid.
    P525.question = Vad har vi fått kunden att tro, och var får kunden det?
    P525.nowhere = ”{name}” lovar ”{promise}”, men inget infriar det.
    P525.notAfter = ”{name}” lovar ”{promise}”, men inget som kommer efteråt infriar det.
    P525.elsewhere = ”{keeper}” infriar det, men kommer inte efter löftet
    P525.write = Skriv var kunden får det: ”{keeps}: {promise}”.

    P526.what = Ett evenemang följs inte av något, eller så leder inget till ett eget evenemang.
    P526.why = Ett evenemang lönar sig dagarna efteråt, och till ett eget måste någon bjuda in.
    P526.question = Vem ringer vem morgonen efter?
    P526.nothingAfter = Inget kommer efter evenemanget ”{name}”: det som sades där går förlorat när dörrarna stängs.
    P526.nothingBefore = Inget leder till vårt eget evenemang ”{name}”: ingen blir inbjuden.

    P527.what = Mer arbete är planerat för någon, eller mer kommer via en kanal, än det finns utrymme för.
    P527.why = Tid är det som de flesta företag har ont om; arbete som ingen hinner med görs sent, dåligt eller inte
     alls.
    P527.question = Om allt det här verkligen händer nästa vecka, vem kommer hem sent?
    P527.work = ”{name}” har arbete för {work}, men tid för bara ”{capacity}” (”{field}:”).
    P527.count = Till ”{name}” skulle det komma {count}, men det finns utrymme för bara ”{capacity}” (”{field}:”).
    P527.part = ”{name}”: {work}
    P527.more = {all} arbeten bidrar till summan; bara de största pekas ut.
    P527.less = Fråga vad någon annan kan göra, vad som kan göras mer sällan och vad som kan strykas.
    P527.noEffort = Det står inte i siffror hur mycket arbete {works} är per gång (”{effort}:”), så det räknas inte med
     för ”{name}”.
    P527.noRate = Det står inte i siffror hur ofta {works} görs, så {count|det arbetet|de arbetena} räknas inte med för
     ”{name}”.
    P527.shared = ”{name}” gör {works} tillsammans med andra, och ingen har sagt hur de delar på arbetet: det räknas
     inte med.
    P527.sometimes = Hur ofta {works} görs beror på ett villkor, så {count|det arbetet|de arbetena} räknas inte med för
     ”{name}”.
    P527.notCounted = Det är oklart hur stor del {works} tar av det som ”{name}” har utrymme för, så {count|det|de}
     räknas inte med.
    P527.notCompared = ”{capacity}” för ”{name}” säger inte hur mycket det som mest finns utrymme för, så inget
     jämfördes med det.
    """
}
