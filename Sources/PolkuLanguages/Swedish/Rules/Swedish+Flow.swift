extension Swedish {
  /// P301 to P317: what the arrows prove.
  static let flow = """
    P301.what = En resa visar inte var den kan börja, eller vad den är till för.
    P301.why = En resa läses från det ställe där kunden kommer in till det som kunden vill ha gjort; utan båda ändarna
     går det inte att säga något mer om den.
    P301.question = Vad försöker kunden få gjort på den här resan, och var möter kunden oss första gången?
    P301.noGoal = Det står inte vad resan ”{path}” leder till (”{field}:”).
    P301.noEntry = Resan ”{path}” har ingen startpunkt: till var och en av dess punkter leder en pil. Ange var kunderna
     kommer in (”{field}:”).
    P301.noSteps = Det står vad resan ”{path}” leder till, men inte ett enda steg på den är ritat.
    P301.notChecked = På {count|en resa|några resor} framgår inte både var resan börjar och vad den är till för:
     {paths}.

    P302.what = En kontaktpunkt kan inte nås från någon startpunkt på sin resa, eller ligger inte på någon resa.
    P302.why = Antingen är den dött material eller så saknas en pil; en karta ska visa hur kunderna kommer till allt på
     den.
    P302.question = Hur tar sig en kund över huvud taget hit?
    P302.unreachable = Ingen väg leder från någon startpunkt på ”{path}” till ”{name}”.
    P302.unreachableMany = De här leder till varandra, men ingen väg leder till dem från någon startpunkt på ”{path}”:
     {names}.
    P302.goal = Resan ”{path}” ska nå fram till ”{name}”, men ingen väg leder dit från resans början.
    P302.behind = {count|En punkt kommer|Fler punkter kommer} först därefter och kan inte heller nås: {names}.
    P302.noPath = Ingen {path} går via ”{name}”: hur kommer kunderna dit?
    P302.backstage = Om kunderna aldrig möter den, skriv det: ”{field}: …”.

    P303.what = En resa tar slut vid en punkt som varken är målet eller en slutpunkt.
    P303.why = Kunden ska ledas vidare; där kedjan brister går kunder förlorade utan att någon har bestämt det.
    P303.question = Vad händer med den kund som kommer hit men inte längre?
    P303.end = Resan ”{path}” tar slut vid ”{name}”, som varken är målet eller en av slutpunkterna.
    P303.help = Rita det som kommer härnäst, eller ”-> ?” om ingen vet, eller ta med punkten i ”{endsAt}:” om resan får
     ta slut här.

    P304.what = Från en punkt kan kunden gå vidare, men aldrig till målet eller till en slutpunkt.
    P304.why = Att gå runt utan någon utväg är limbo: arbetet fortsätter och ingen kommer någonstans.
    P304.question = När någon väl har hamnat i den här slingan, hur tar man sig ut därifrån?
    P304.circle = På ”{path}” leder ”{name}” bara tillbaka till sig själv: varken målet eller någon slutpunkt kan nås
     därifrån.
    P304.circleMany = Den som hamnar i den här slingan på ”{path}” når aldrig målet eller någon slutpunkt: {names}.

    P305.what = En slinga av pilar har varken villkor, väntan eller ord.
    P305.why = Visst kommer kunder tillbaka, men då finns det en tid eller ett skäl; en slinga utan någotdera är oftast
     två pilar som ritats för ett och samma samband, eller arbete som skickas fram och tillbaka.
    P305.question = Vad får kunden att komma tillbaka hit: tiden, ett skäl, eller är det en annan kund?
    P305.circle = ”{name}” leder rakt tillbaka till sig själv, och ingenting säger när eller varför.
    P305.circleMany = Den här slingan snurrar genast och för evigt, eftersom ingenting i den säger när eller varför:
     {way}.
    P305.help = Ge en av pilarna en tid (”{after}”), ett skäl (”{when}”) eller ord efter ett kolon.

    P306.what = En punkt som kallas slutpunkt leder rakt vidare.
    P306.why = Den kan inte både vara resans slut och ett steg på vägen; den som kommer tillbaka gör det efter en tid
     eller av ett skäl.
    P306.question = Är det här slutet på resan, eller en paus före nästa varv?
    P306.goesOn = ”{name}” är en slutpunkt på ”{path}” men leder rakt vidare till ”{next}”.
    P306.ending = här kallas den slutpunkt
    P306.help = Ge pilen en tid (”{after}”) eller ett skäl (”{when}”), eller stryk ”{name}” bland slutpunkterna.

    P307.what = Alla pilar ut från en kontaktpunkt har villkor, och ingen fångar upp resten.
    P307.why = I en halv förgrening försvinner kunderna: alla de som inget villkor gäller för.
    P307.question = Och om inte?
    P307.noRest = ”{name}” leder vidare bara om något gäller (”{when}”), och ingenting är ritat för alla övriga fall.
    P307.help = Rita en pil till, med ”{otherwise}”; den får leda till ”?”.

    P309.what = Ett utfall vid en kontaktpunkt har inget nästa steg, eller så avslutas en förlust utan att någon frågar
     varför.
    P309.why = Den som är intresserad, men inte nu, får inte lämnas i tystnad; och en förlust som ingen frågar om lär
     oss ingenting.
    P309.question = Vad händer sedan, hur det än går här, och vad frågar vi dem som säger nej?
    P309.hanging = Det är inte ritat vad som kommer efter ”{name}” när utfallet är ”{outcome}”.
    P309.help = Rita en pil med ”{when}” och det här utfallet, eller en med ”{otherwise}”.
    P309.noReasons = Kunden kan gå förlorad vid ”{name}” ({outcomes}), men inga skäl efterfrågas (”{reasons}:”).

    P310.what = En kontaktpunkt som varje väg till målet måste passera är inte utmärkt som kritisk punkt.
    P310.why = Flaskhalsar syns först när helheten är ritad; där alla måste passera drabbar ett misslyckande alla.
    P310.question = Alla passerar här, vilken väg de än har tagit. Vad händer om det inte fungerar en måndagsmorgon?
    P310.bottleneck = Varje väg till {goals} passerar ”{name}”, men ingenting märker ut den som kritisk (”{critical}”).

    P311.what = En kritisk punkt kallas oundviklig, men någon väg till målet går runt den.
    P311.why = Varje kund går sin egen väg; de som går runt en punkt som man tog för given får aldrig det som händer
     där.
    P311.question = Vilka är de kunder som aldrig kommer till den här punkten, och vad går de miste om?
    P311.avoidable = ”{critical}” sägs vara {field}, men en väg till {goals} passerar inte {places}.
    P311.route = Den här vägen leder runt: {way}.

    P312.what = Med de kanaler som en persona använder leder ingen väg till resans mål.
    P312.why = Det är kunden som väljer kanal; det som erbjuds måste ställas mot det som önskas.
    P312.question = Vilka kanaler använder de på riktigt, och var på den här resan kör de fast?
    P312.stopped = ”{persona}” kommer inte igenom ”{path}” till {goals}: ”{name}” kräver {channels}, men personan
     använder bara {uses}.
    P312.stoppedMany = ”{persona}” kommer inte igenom ”{path}” till {goals}: varje väg är avskuren av {names}, som
     kräver {channels}, men personan använder bara {uses}.
    P312.asks = ”{name}” går via {channels}
    P312.uses = de kanaler som ”{persona}” använder
    P312.help = Erbjud kontaktpunkten i en kanal som personan använder, rita en annan väg, eller ange en ”{fallback}”
     för kanalen.
    P312.open = Det är öppet om ”{persona}” kommer igenom ”{path}”, eftersom ett ”?” på resan kan leda till målet.

    P313.what = Alla kontaktpunkter på en resa finns i en och samma kanal, och den har ingen reservkanal.
    P313.why = En kanal räcker inte längre: en del kunder är svåra att nå den vägen, och en vacker dag ligger den nere.
    P313.question = Om den här kanalen ligger nere i en vecka, vad gör vi då?
    P313.oneChannel = De {count} kontaktpunkter som kunderna möter på ”{path}” finns alla enbart i kanalen ”{channel}”.
    P313.help = Erbjud en av dem i någon annan kanal också, eller ange vad som ersätter ”{channel}” (”{fallback}:”).

    P314.what = Från ett skede med kunder som har tystnat eller lämnat oss leder ingen pil tillbaka.
    P314.why = En kund som har lämnat oss kan vinnas tillbaka med rätt insats; en som köpte men aldrig kom i gång blir
     hängande.
    P314.question = Vem skulle märka att en kund har tystnat, och vad vore det första att göra?
    P314.noArrow = Från ”{name}” ({kind}) leder ingen pil tillbaka till något annat skede.
    P314.empty = Ingen väg leder tillbaka från ”{name}” ({kind}), eftersom det inte finns någon kontaktpunkt där.
    P314.help = Rita pilen som vinner tillbaka kunderna; om det är bestämt att den inte ska finnas, skriv skälet efter
     ”{wayBack}:”.
    P314.noPaths = Det kontrollerades inte om någon väg leder tillbaka, eftersom ingen resa är ritad på kartan.

    P315.what = Kartan har kunder som rekommenderar, men ingen pil därifrån till någon annans början.
    P315.why = Det som går från mun till mun visar var nya kunder först hör talas om ett företag, och är det billigaste
     sättet att vinna dem.
    P315.question = När en nöjd kund berättar för en vän, var kommer vännen in på vår karta?
    P315.noLoop = Kunder rekommenderar oss i ”{name}”, men ingen pil leder därifrån till den punkt där en annan kund
     börjar.
    P315.noPaths = Det kontrollerades inte om en rekommendation leder till en ny kund, eftersom ingen resa är ritad på
     kartan.

    P316.what = En persona möter ingen på flera skeden i rad, eller väntar i tystnad längre än kartan tillåter.
    P316.why = Servicen ska inte ha några luckor; den som inte kan köpa nu bör ändå höra något från företaget några
     gånger om året.
    P316.question = Vad hör kunden från oss under all den tiden?
    P316.stretch = ”{persona}” möter ingen på {count} skeden i rad, från ”{first}” till ”{last}”.
    P316.silent = här händer ingenting för den här personan
    P316.wait = Från ”{from}” till ”{to}” hör kunden ingenting (väntan: {wait}), men kartan tillåter högst {silence}
     utan kontakt.
    P316.allowed = den längsta tystnad som kartan tillåter
    P316.workingDays = Väntetiderna jämfördes inte med en längsta tystnad som är angiven i vardagar.

    P317.what = En väg når fram till en beställning eller en betalning innan någon kontaktpunkt har angett priset.
    P317.why = Det första kunden frågar om är priset, och tvivel om priset är den främsta orsaken till köpånger.
    P317.question = I det ögonblick då kunderna säger ja, vet de vad det kostar?
    P317.noPrice = ”{name}” ber om {asked}, men kunderna kan komma dit utan att ha fått veta priset (”{field}:”).
    P317.asks = här ber man om det
    P317.route = På den här vägen får kunden inte veta priset: {way}.
    """
}
