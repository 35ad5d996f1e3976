extension Swedish {
  /// A first journey to change and learn from.
  static let starter = """
    // En kundresa är en lista med rader. Ändra vad du vill: en felaktig rad skadar bara sig själv.
    // Det som står efter // är en kommentar. Radernas ordning är fri; indraget är bara för ögat.
    språk: sv

    // En sak börjar med sitt slag och ett kort namn; efter kolonet står titeln.
    // Raderna under berättar om den, så här: fält: värde.
    karta första resan: Från besökare till kund
      löfte: Du vet alltid vad som händer härnäst
      ansvarig: marknadsföring

    // Resans skeden i ordning.
    skede övervägande: Lär känna oss
    skede beslut: Väljer

    // Vem som gör arbetet.
    roll marknadsföring
    roll försäljning

    // Varifrån kunskapen kommer. Fakta hänvisar till den så här: [workshop].
    källa workshop: Workshop med försäljningen
      metod: workshop
      datum: ?  // ? betyder: vi vet inte än. Ingen behöver gissa.

    // För vem. Skriv vad du hörde, och var.
    persona Maija: HR-chefen Maija
      vill: Fler och bättre ansökningar [workshop]
      smärtpunkt: Ingen svarar på hennes frågor [workshop]
      använder: webbplats, e-post

    // Var ni möts.
    kanal webbplats
    kanal e-post
    kanal telefon

    // Vad som händer, punkt för punkt.
    kontaktpunkt guide: Laddar ner guiden
      i skedet: övervägande
      via: webbplats
      för: Maija
      ansvarig: marknadsföring
      känsla: +1  // från -2 till +2
    kontaktpunkt meddelande: Får ett meddelande av oss
      i skedet: övervägande
      via: e-post
      för: Maija
      ansvarig: marknadsföring?  // ? i slutet betyder: vi tror det
      - fråga Maija om ett meddelande räcker
    kontaktpunkt möte: Träffar en säljare
      i skedet: beslut
      via: telefon
      för: Maija
      ansvarig: försäljning
      svarstid: 24 h

    // Hur de följer på varandra. Väntan och villkor står efter punkten.
    resa Maijas väg: Från guiden till ett möte
      för: Maija
      slutmål: möte
      guide -> meddelande efter 2 dagar -> möte när hon vill höra mer

    // Var resan brister, och vad som skulle hjälpa.
    kritisk tystnad: Ingen ringer efter guiden
      vid: meddelande -> möte
      orsak: Ingen har bestämt vem som ska ringa
      förväntan: hög
      risk: hög
      belägg: Tre av fem hade redan valt en annan leverantör [workshop]
      mäts med: sena samtal

    förbättring enas om samtal: Försäljningen ringer inom ett dygn
      tidshorisont: kort
      ansvarig: försäljning
      löser: tystnad

    mått sena samtal: Kontakter som inte fått ett samtal inom ett dygn
      enhet: kontakter
      målvärde: 0
      nu: ?

    // Härnäst: polku check på den här filen, polku graph för en bild, polku words sv för alla ord.
    """
}
