extension Swedish {
  /// P501 to P513: touchpoints and channels.
  static let channels = """
    P501.what = Ingen roll ansvarar för en kontaktpunkt, eller för en kanal som andra ser.
    P501.why = Det som ingen äger går fel i ingens namn: det glöms bort, och ingen får höra om det.
    P501.question = Om det här inte blir av i morgon, vems telefon ringer då?
    P501.touchpoint = Ingen ansvarar för ”{name}”, och ingen för dess skede (”{by}:”).
    P501.channel = ”{name}” ({kind}) är synlig för alla, men ingen ansvarar för den (”{by}:”).

    P502.what = En leverans som återkommer gång på gång hänger på en enda person.
    P502.why = Människor glömmer, blir sjuka och byter jobb; då måste kunden själv fråga efter det som lovades.
    P502.question = Vad händer den månad då den här personen är sjuk?
    P502.alone = ”{name}” återkommer gång på gång (”{field}: {every}”), men bara ”{role}” har hand om det: ingen anges
     som kan hoppa in (”{backup}:”).

    P503.what = Det framgår inte hur snart ett meddelande från kunden bekräftas eller besvaras.
    P503.why = Tystnad får kunderna att undra om de över huvud taget skrev till rätt ställe.
    P503.question = Hur vet kunden att meddelandet har kommit fram?
    P503.noSign = ”{name}” kommer från kunden, men det framgår inte hur snart det bekräftas (”{acknowledged}:”) eller
     besvaras (”{answers}:”).

    P504.what = Tjänsten börjar, och företaget berättar inget för kunden.
    P504.why = Många kunder vet inte ens att det de köpt har kommit i gång, så de frågar, eller börjar tvivla.
    P504.question = Hur får kunden veta att det har börjat?
    P504.silent = Det är i skedet ”{name}” det börjar, men företaget berättar ingenting för kunden: ingen kontaktpunkt
     där säger ”{from}: {company}”.

    P505.what = Arbetet går över från en person till en annan, men det framgår inte vad som följer med.
    P505.why = Det som går förlorat mellan två personer får kunden säga en gång till, och det som den första lovade är
     en nyhet för den andra.
    P505.question = Vad vet den som tar vid, och vad måste kunden upprepa?
    P505.silent = Här går arbetet från {from} till {to}, men det framgår inte vad som följer med.
    P505.here = här också
    P505.help = Skriv vid kontaktpunkten före pilen vad som följer med: ”{passesOn}: …”.

    P506.what = En överlämning säger inte när det är dags, hur snart någon tar vid, vad som följer med eller vilka som
     är överens.
    P506.why = Om den ena sidan inte vet vad den ska lämna över, eller den andra aldrig har lovat ta emot, blir leads
     och kunder liggande mellan dem.
    P506.question = Båda sidor: vad krävs för att lämna över, vad följer med, och hur snabbt tar ni vid?
    P506.missing = Överlämningen ”{name}” är inte fullständig; den saknar {fields}.
    P506.oneSide = Bara ”{role}” har sagt ja till överlämningen ”{name}”: det behövs en som lämnar och en som tar emot.
    P506.onlyOne = och bara ”{role}” har sagt ja: det behövs en som lämnar och en som tar emot
    P506.criteria = ”{field}:” säger vad som krävs för att lämna över.
    P506.within = ”{field}:” eller ”{within}:” säger hur snart den andra sidan tar vid.
    P506.passesOn = ”{field}:” säger vad som följer med.
    P506.agreedBy = ”{field}:” nämner dem som lämnar och dem som tar emot.

    P507.what = Ingen som får en fråga, eller ansvarar för en kontaktpunkt, är tillräckligt insatt i saken.
    P507.why = Den som inte är insatt kan bara skicka frågan vidare, eller lovar något som inte går att hålla.
    P507.question = Vem kan svara på det här utan att fråga någon annan?
    P507.asked = ”{name}” ({kind}) går till {roles}, och ingen där är insatt i {topics}.
    P507.askedHelp = Led frågan vidare till någon som är insatt (”{field}:”), eller skriv ner vem som har lärt sig saken
     (”{knows}:”).
    P507.skill = ”{name}” kräver någon som är insatt i {topics}, och det är inte {count|rollen|rollerna} {roles}.
    P507.skillHelp = Ange en insatt person som kan hoppa in (”{field}:”), eller skriv ner vem som har lärt sig saken
     (”{knows}:”).
    P507.knows = det som ”{role}” kan

    P508.what = Företaget söker upp en persona där den inte hör hemma, eller möter den aldrig där den helst är.
    P508.why = Människor tar till sig det som når dem där de ändå är; annars går det dem förbi, eller stör.
    P508.question = Hur skulle den här kunden vilja höra av oss, och hur vet vi det?
    P508.unused = ”{name}” är till för ”{persona}” och kommer via {channels}, {count|en kanal|kanaler} som ”{persona}”
     inte använder.
    P508.avoided = ”{name}” är till för ”{persona}” och kommer bara via {channels}, som ”{persona}” undviker.
    P508.never = ”{persona}” tycker bäst om ”{channel}”, men ingen kontaktpunkt på {paths} använder den kanalen.
    P508.uses = det som ”{persona}” använder
    P508.avoids = det som ”{persona}” undviker

    P509.what = På kartan finns en kanal som ingen persona använder.
    P509.why = Ingen måste finnas överallt: en kanal utan kunder kostar tid och når ingen.
    P509.question = Vilka möter vi i den här kanalen, och vad vet vi om dem?
    P509.unused = ”{name}” ({kind}) används inte av någon persona, men har kontaktpunkter.

    P510.what = Kartan lovar sömlös service, men kanalerna på en resa vet ingenting om varandra.
    P510.why = Kunderna ser ett enda företag: det de har sagt på ett ställe vill de inte säga igen på nästa.
    P510.question = Om jag börjar i en kanal och fortsätter i en annan, vad vet ni om mig där?
    P510.apart = På den här resan möter kunderna {channels}, men alla är inte synkade med varandra (”{inStepWith}:”).
    P510.also = den här resan också
    P510.promise = här utlovas sömlös service

    P511.what = Allt hänger på en enda kanal som kan svikta, eller som kunden inte kan använda.
    P511.why = Telefoner ringer utan svar och adresser blir gamla; en del kunder kan inte alls använda en viss kanal.
    P511.question = De svarar inte. Vad gör vi då?
    P511.unreliable = ”{name}” når kunden bara via ”{channel}”, som kan svikta, och det finns inget att ta till i
     stället.
    P511.closed = ”{name}” går bara via ”{channel}”, som är stängd för några av dem det är till för: {personas}.
    P511.canFail = ”{channel}” kan svikta
    P511.cannotUse = det som ”{persona}” inte kan använda
    P511.help = Ange vad ni tar till i stället för kanalen (”{fallback}:”), eller erbjud en kanal till vid
     kontaktpunkten.

    P512.what = En leverans kräver en adress eller ett nummer som ingen kontrollerar.
    P512.why = Kunder flyttar, byter jobb och adress; det som skickas till den gamla når ingen, och ingen märker det.
    P512.question = När kontrollerade vi senast att de här adresserna stämmer?
    P512.unchecked = ”{name}” kräver kundens adress eller nummer för {channels}, men ingen kontrollerar uppgifterna
     (”{checked}:”).
    P512.needs = ”{channel}” kräver det

    P513.what = Det framgår inte vem som tar hand om ett segment, hur ofta minst och högst, eller i vilket syfte.
    P513.why = En indelning av kunderna som inte ändrar något i hur de tas om hand var bortkastat arbete.
    P513.question = Vem håller kontakten med den här gruppen, hur ofta minst, hur ofta högst, och för att uppnå vad?
    P513.missing = Det är inte färdigt beskrivet hur ”{name}” ({kind}) tas om hand: {count|fältet|fälten} {fields}
     saknas.
    P513.by = ”{field}:” säger vem som håller kontakten.
    P513.every = ”{field}:” säger hur ofta de minst får höra av oss.
    P513.atMost = ”{field}:” säger hur ofta högst.
    P513.aim = ”{field}:” säger vad det ska leda till.
    P513.leave = Om ni har beslutat att låta dem vara i fred, skriv det: ”{care}: {none} {because} …”.
    """
}
