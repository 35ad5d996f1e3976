extension Swedish {
  /// The manual page; what it says of commands and options is what help says.
  static let manual = """
    tool.man.summary = skriv ut manualsidan
    tool.man.about = Skriver ut manualsidan för polku i den form som programmet man läser: prova `polku man | man -l -`. Vill du
     alltid ha den till hands skriver du den till en fil med namnet polku.1 där programmet letar, till exempel i
     ~/.local/share/man/man1.

    tool.manual.title = Användarkommandon
    tool.manual.heading.name = NAMN
    tool.manual.heading.synopsis = SYNOPSIS
    tool.manual.heading.description = BESKRIVNING
    tool.manual.heading.options = FLAGGOR
    tool.manual.heading.commands = KOMMANDON
    tool.manual.heading.exit = SLUTSTATUS
    tool.manual.heading.environment = MILJÖVARIABLER
    tool.manual.heading.files = FILER
    tool.manual.heading.examples = EXEMPEL
    tool.manual.heading.see-also = SE ÄVEN

    tool.manual.name = kontrollera, rita och snygga till kundresor skrivna som text
    tool.manual.journeys = En kundresa är en textfil där en workshop skriver ner vad den vet om sina kunder: personor,
     skeden, kanaler, kontaktpunkter, innehåll, kritiska punkter och spelböcker, på svenska, finska eller engelska.
     Läsningen avbryts aldrig: det som är felstavat läses som det var menat och påpekas en gång, och ”?” är ett bra svar
     så länge ingen vet.
    tool.manual.start = `polku new` skapar en första kundresa att lära sig av, `polku words` räknar upp språkets ord,
     och `polku explain` säger vad ett ord eller en regel betyder.
    tool.manual.line = Kommandot kommer först. Flaggor och sökvägar följer efter det i valfri ordning. En flaggas
     värde är nästa ord, eller står efter ett likhetstecken: `--format json` eller `--format=json`. Efter `--` är
     ingenting längre en flagga.
    tool.manual.everywhere = Varje kommando har den här:
    tool.manual.alone = I stället för ett kommando:

    tool.manual.exit.0 = Allt är som det ska.
    tool.manual.exit.1 = Fel hittades, eller sådant som `--deny` nämner; eller så hittade `polku fmt --check` en fil som
     behöver ställas upp på nytt.
    tool.manual.exit.2 = Kommandoraden är felaktig.
    tool.manual.exit.3 = Något gick inte att läsa eller skriva.
    tool.manual.exit.4 = En del av polku självt misslyckades, till exempel en regel; resten blev gjort.

    tool.manual.environment.language = Språket som används när varken en flagga eller kundresan säger något; den
     första av dem som har ett värde avgör.
    tool.manual.environment.no-color = Om den har ett värde används inga färger, om inte `--color always` ber om dem.
    tool.manual.environment.term = Om värdet är dumb används inte heller några färger.
    tool.manual.environment.path = Där söks Graphviz-programmet dot, som gör bilderna.

    tool.manual.files.journey = En kundresa. En mapp står för alla som finns under den.
    tool.manual.files.baseline = Ett vanligt namn på det som `polku check --write-baseline` skriver: de kända
     iakttagelserna.
    tool.manual.files.settings = I ett Swift-paket: hur insticksmodulen PolkuCheck kontrollerar ett måls kundresor.

    tool.manual.example.new = Skapa en första kundresa, på finska.
    tool.manual.example.check = Kontrollera alla kundresor i den här mappen och under den.
    tool.manual.example.only = Kör bara några av reglerna, och se bara på nuläget.
    tool.manual.example.build = I ett bygge på GitHub: låt också varningar stoppa det, och visa dem intill sina rader.
    tool.manual.example.baseline = Visa bara det som är nytt sedan iakttagelserna skrevs till en fil.
    tool.manual.example.ask = Gör frågebladen för workshopen, klara att skriva ut.
    tool.manual.example.graph = Rita en kundresa som den är nu.
    tool.manual.example.translate = Skriv språkets ord på svenska.
    tool.manual.example.explain = Säg vad en regel letar efter, varför, och vad man kan fråga.
    """
}
