extension Finnish {
  /// P601 to P612: content and gaps.
  static let content = """
    P601.what = Persoona, jolla on ostovaiheessa paljon vaikutusvaltaa, ei löydä siitä mitään riittävän hyvää.
    P601.why = Sisältöä tehdään ensin niille, joiden sana painaa päätöksessä eniten, ja siihen hetkeen, jolloin se
     painaa eniten.
    P601.question = Tällä ihmisellä on nyt sananvaltaa. Mitä hän lukee edellisenä iltana?
    P601.empty = Persoonalla ”{name}” on ostovaiheessa ”{phase}” paljon vaikutusvaltaa, mutta hänelle ei ole siinä
     yhtäkään sisältöä.
    P601.poor = Persoonalla ”{name}” on ostovaiheessa ”{phase}” paljon vaikutusvaltaa, mutta yhtäkään hänen
     sisällöistään ei siinä ole merkitty riittävän hyväksi: {contents}.
    P601.planned = Persoonalla ”{name}” on ostovaiheessa ”{phase}” paljon vaikutusvaltaa, mutta se, mitä hänelle on
     siihen tarkoitettu, on vielä julkaisematta: {contents}.
    P601.retired = Persoonalla ”{name}” on ostovaiheessa ”{phase}” paljon vaikutusvaltaa, mutta se, mitä hänelle oli
     siihen tarkoitettu, on poistettu käytöstä: {contents}.
    P601.help = Jos siinä ei kuulukaan olla mitään, kirjaa se omaksi sisällökseen: ”{status}: {none} {because} …”.
    P601.notChecked = Kaikissa ostovaiheissa ei tarkistettu, onko kohderyhmälle {names} riittävän hyvää sisältöä, koska
     on auki, kenelle tai minne {count|tämä sisältö kuuluu|nämä sisällöt kuuluvat}: {open}.

    P602.what = Persoona, jolla voi olla ostovaiheessa edes vähän vaikutusvaltaa, ei löydä siitä mitään.
    P602.why = Ensimmäiseksi persoonasta pitää tietää, missä ostovaiheissa hän on mukana; vähäinenkin vaikutusvalta
     ansaitsee sisällön, kunhan suurimmat on hoidettu.
    P602.question = Tarvitseeko hän tässä jotakin omaa, vai riittääkö se, mitä muut lukevat?
    P602.empty = Persoonalle ”{name}” ei ole tarkoitettu yhtäkään sisältöä {count|ostovaiheessa|ostovaiheissa} {phases}.
    P602.unsaid = Mikään ei kerro, paljonko vaikutusvaltaa hänellä siellä on ({phases}). Jos ei lainkaan, kirjoita se:
     ”{influence}: {example}”.

    P603.what = Samoille ihmisille on samassa ostovaiheessa niin monta sisältöä, että ne kilpailevat keskenään.
    P603.why = Kun käsketään lukea blogi, katsoa video ja tilata opas, jää kaikki tekemättä.
    P603.question = Jos saisimme pitää näistä vain kaksi, mitkä pitäisimme?
    P603.crowded = Ostovaiheessa ”{phase}” kohderyhmän ”{name}” huomiosta voi kilpailla {count}
     {count|sisältö|sisältöä} ({contents}).
    P603.everyone = Ostovaiheessa ”{phase}” samasta huomiosta voi kilpailla {count} {count|kaikille tarkoitettu
     sisältö|kaikille tarkoitettua sisältöä} ({contents}).

    P604.what = Asiakkaat kysyvät jotakin, mihin mikään ei vastaa.
    P604.why = Samat kysymykset toistuvat; joka ei löydä vastausta, soittaa, epäilee tai luovuttaa.
    P604.question = Mitä me tänään vastaamme, kun joku kysyy tätä?
    P604.unanswered = Mikään sisältö tai kosketuspiste ei vastaa kysymykseen ”{name}”.
    P604.untold = Vastaus kysymykseen ”{name}” on kirjattu, mutta mikään sisältö tai kosketuspiste ei kerro sitä
     (”{answers}:”).
    P604.notOut = Kysymykseen ”{name}”
     {count|vastaisi vain sisältö, joka ei ole saatavilla|vastaisivat vain sisällöt, jotka eivät ole saatavilla}:
     {contents}.
    P604.help = Mainitse kysymys siellä, missä siihen vastataan (”{answers}:”), tai kerro, miksi se jää auki: ”{reply}:
     {none} {because} …”.
    P604.notChecked = Jäi tarkistamatta, saako vastauksen {names}, koska on auki, mihin muuhun vastaa {open}.

    P605.what = Kysymykseen vastataan vasta, kun asiakas on kysynyt.
    P605.why = Useimmat asiakkaiden yhteydenotot olisivat jääneet tarpeettomiksi, jos asiasta olisi kerrottu ajoissa.
    P605.question = Olisimmeko voineet kertoa tämän, ennen kuin asiakkaan piti kysyä?
    P605.onRequest = Kysymykseen ”{name}” vastataan vain siellä, missä asiakas tekee aloitteen: {places}.
    P605.notChecked = Jäi tarkistamatta, selviääkö kysymättä {names}, koska on auki, mitä muuta kertoo {open}.

    P606.what = Sisältö ei kerro, kenelle se on tai mihin kohtaan polkua se kuuluu.
    P606.why = Sisältö, jota ei ole tehty kenellekään eikä mihinkään tiettyyn hetkeen, ei vie ketään eteenpäin.
    P606.question = Kenen pitäisi lukea tämä, ja mitä hänen pitäisi tehdä sen jälkeen?
    P606.neither = ”{name}” ei kerro, kenelle se on (”{for}:”), eikä sitä, mihin kohtaan polkua se kuuluu (”{at}:”).
    P606.noPersona = ”{name}” ei kerro, kenelle se on (”{for}:”).
    P606.noPhase = ”{name}” ei kerro, mihin kohtaan polkua se kuuluu (”{at}:”).

    P607.what = Sisältö on julkaistu, mutta mikään ei tuo sitä kenenkään eteen.
    P607.why = Hyvä sisältö, johon kukaan ei törmää, pölyttyy verkkosivuston nurkassa.
    P607.question = Missä tarkalleen asiakas törmää tähän?
    P607.nowhere = Julkaistuna on {kind} ”{name}”, mutta mikään kartalla ei tuo sitä asiakkaan eteen.
    P607.help = Mainitse se siellä, missä se tuodaan esiin ({touchpoint} tai {playbook}, ”{shows}:”).
    P607.notChecked = Jäi tarkistamatta, tuleeko kenenkään eteen {names}, koska on auki, mitä muuta näyttää {open}.

    P608.what = Sisältö ei kerro, mitä sen jälkeen tehdään, tai konversiota ei seuraa mikään.
    P608.why = Joka on lukenut loppuun asti tai lähettänyt lomakkeen, ei tästä enää lämpene.
    P608.question = Asiakas on lukenut loppuun asti tai lähettänyt lomakkeen. Mitä nyt?
    P608.content = ”{name}” ei kerro, mitä asiakkaan pitäisi tehdä seuraavaksi (”{leadsTo}:”).
    P608.help = Jos mitään ei kuulu seurata, kirjoita syy: ”{leadsTo}: {none} {because} …”.
    P608.conversion = Asiakas toimii kosketuspisteessä ”{name}”, mutta mitään ei seuraa: siitä ei johda eteenpäin
     yksikään nuoli.
    P608.isConversion = tässä asiakas toimii

    P609.what = Sisältöä näytetään kanavassa, johon sen muoto ei sovi.
    P609.why = Kanavat ovat niin erilaisia, ettei yksi muoto sovi niihin kaikkiin.
    P609.question = Miltä tämä näyttää sillä laitteella, joka asiakkaalla on silloin kädessään?
    P609.unfit = ”{name}” näyttää sisällön ”{content}”, mutta sen muoto ”{type}” ei sovi
     {count|tähän kanavaan|näihin kanaviin}: {channels}.
    P609.type = sen muoto
    P609.formats = mitä tässä kanavassa voi näyttää

    P610.what = Ammattikieltä tarjotaan persoonalle, joka tuntee aihetta vain vähän.
    P610.why = Uusi asiakas tuntee tuotteet harvoin; kun asiakkaan huomaa olevan uusi, hänelle kuuluu puhua selvää
     yleiskieltä.
    P610.question = Mikä sana tässä pitäisi selittää naapurille?
    P610.expert = ”{name}” on ammattikieltä, mutta {count|tämä persoona tuntee|nämä persoonat tuntevat} aihetta vain
     vähän: {personas}.
    P610.knows = tuntee aihetta vähän

    P611.what = Sisältö on sellaisen lomakkeen takana, jota ei ole, tai lomake on pelkästään tiellä.
    P611.why = Se, mikä auttaa päättämään, pitää saada lukea eikä ansaita; ja lukittu ovi tarvitsee avaimen.
    P611.question = Onko se, mitä tässä annamme, niiden yhteystietojen arvoista, joita pyydämme?
    P611.noForm = ”{name}” on lomakkeen takana, mutta mikään ei kerro, mikä kosketuspiste on se lomake (”{gatedBy}:”).
    P611.decision = Sisällön ”{name}” pitäisi auttaa ostovaiheessa ”{phase}”, mutta asiakkaan on täytettävä lomake
     nähdäkseen sen.

    P612.what = Sisällöstä puuttuu jotakin, mitä siinä pitää olla.
    P612.why = Juuri sitä, mitä sisältöön sovittiin, asiakkaat kyselevät, kun se puuttuu.
    P612.question = Mitä näistä joku asiakas kysyi viime kuussa?
    P612.lacks = Sisällöstä ”{name}” puuttuu {count|asia, joka|asioita, joita} siinä pitää olla: {items}.
    P612.required = vaaditaan tässä
    """
}
