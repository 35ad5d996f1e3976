extension Finnish {
  /// P301 to P317: what the arrows prove.
  static let flow = """
    P301.what = Polusta ei näy, mistä se voi alkaa tai mitä varten se on.
    P301.why = Polku luetaan siitä, mistä asiakas tulee mukaan, siihen, minkä hän haluaa saada tehdyksi; ilman molempia
     päitä siitä ei voi sanoa mitään muutakaan.
    P301.question = Mitä asiakas yrittää saada tehdyksi tällä polulla, ja missä hän kohtaa meidät ensimmäisen kerran?
    P301.noGoal = Polusta ”{path}” ei kerrota, mihin se johtaa (”{field}:”).
    P301.noEntry = Polulla ”{path}” ei ole alkua: sen jokaiseen kohtaan johtaa nuoli. Kerro, mistä asiakas tulee mukaan
     (”{field}:”).
    P301.noSteps = Polusta ”{path}” kerrotaan, mihin se johtaa, mutta siitä ei ole piirretty yhtään nuolta.
    P301.notChecked = {count|Yhdestä polusta|Osasta polkuja} puuttuu alku tai määränpää: {paths}.

    P302.what = Kosketuspisteeseen ei pääse mistään sen polun alkukohdasta, tai se ei ole millään polulla.
    P302.why = Joko se on kuollutta painoa tai nuoli puuttuu; kartan pitää näyttää, miten asiakas pääsee kaikkeen, mitä
     siinä on.
    P302.question = Miten asiakas ylipäätään päätyy tähän kohtaan?
    P302.unreachable = Mistään polun ”{path}” alkukohdasta ei johda reittiä kohtaan ”{name}”.
    P302.unreachableMany = Nämä johtavat toisiinsa, mutta mistään polun ”{path}” alkukohdasta ei johda reittiä niihin:
     {names}.
    P302.goal = Polun ”{path}” on määrä johtaa kohtaan ”{name}”, mutta sen alusta ei johda sinne reittiä.
    P302.behind = {count|Tämä tulee|Nämä tulevat} vasta sen jälkeen, eikä {count|tähänkään|näihinkään} pääse: {names}.
    P302.noPath = Yksikään {path} ei kulje kosketuspisteen ”{name}” kautta: miten asiakas päätyy siihen?
    P302.backstage = Jos asiakas ei koskaan kohtaa sitä, kerro se: ”{field}: …”.

    P303.what = Polku pysähtyy kohtaan, joka ei ole sen määränpää eikä päätepiste.
    P303.why = Asiakas on tarkoitus johdattaa eteenpäin; siihen, missä ketju katkeaa, menetetään ihmisiä kenenkään
     päättämättä.
    P303.question = Mitä tapahtuu asiakkaalle, joka pääsee tänne asti mutta ei pidemmälle?
    P303.end = Polku ”{path}” pysähtyy kohtaan ”{name}”, joka ei ole sen määränpää eikä mikään sen päätepisteistä.
    P303.help = Piirrä, mitä tulee seuraavaksi, tai ”-> ?”, jos kukaan ei tiedä. Jos asiakas saa pysähtyä tähän, nimeä
     kohta kentässä ”{endsAt}:”.

    P304.what = Kohdasta asiakas pääsee eteenpäin, mutta ei koskaan määränpäähän eikä päätepisteeseen.
    P304.why = Kiertäminen ilman ulospääsyä on limbo: työtä tehdään, eikä kukaan pääse mihinkään.
    P304.question = Kun joku on kerran joutunut tähän silmukkaan, mikä saisi hänet sieltä ulos?
    P304.circle = Polulla ”{path}” kohta ”{name}” johtaa vain takaisin itseensä: siitä ei pääse määränpäähän eikä
     päätepisteeseen.
    P304.circleMany = Se, joka joutuu tähän polun ”{path}” silmukkaan, ei koskaan pääse määränpäähän eikä
     päätepisteeseen: {names}.

    P305.what = Nuolten silmukassa ei ole ehtoa, odotusta eikä sanallista selitystä.
    P305.why = Asiakkaat palaavat kyllä, mutta siihen on aikansa tai syynsä; silmukka ilman kumpaakaan on yleensä kaksi
     nuolta samasta yhteydestä tai työn pallottelua edestakaisin.
    P305.question = Mikä tuo asiakkaan takaisin tähän: aika, jokin syy, vai onko se jo toinen asiakas?
    P305.circle = ”{name}” johtaa suoraan takaisin itseensä, eikä mikään kerro, milloin tai miksi.
    P305.circleMany = Tämä silmukka pyörii viiveettä ja loputtomiin, koska mikään siinä ei kerro, milloin tai miksi:
     {way}.
    P305.help = Anna jollekin sen nuolista aika (”{after}”), syy (”{when}”) tai muutama sana kaksoispisteen perään.

    P306.what = Päätepisteeksi kutsuttu kohta jatkuu suoraan eteenpäin.
    P306.why = Sama kohta ei voi olla sekä tien pää että etappi sen varrella; joka palaa, palaa jonkin ajan kuluttua
     tai jostakin syystä.
    P306.question = Onko tämä tien pää vai tauko ennen uutta kierrosta?
    P306.goesOn = ”{name}” on polun ”{path}” päätepiste, mutta siitä jatketaan suoraan kohtaan ”{next}”.
    P306.ending = tässä sitä kutsutaan päätepisteeksi
    P306.help = Anna nuolelle aika (”{after}”) tai syy (”{when}”), tai poista ”{name}” päätepisteistä.

    P307.what = Jokaisella kosketuspisteestä lähtevällä nuolella on ehto, eikä mikään niistä kata muita tapauksia.
    P307.why = Puolikkaaseen haaraan asiakkaat katoavat: kaikki ne, joihin mikään ehto ei päde.
    P307.question = Entä jos ei?
    P307.noRest = Kohdasta ”{name}” pääsee eteenpäin vain, jos jokin ehto täyttyy (”{when}”), eikä muille tapauksille
     ole piirretty mitään.
    P307.help = Piirrä vielä yksi nuoli, jossa on ”{otherwise}”; se voi johtaa kohtaan ”?”.

    P309.what = Kosketuspisteen lopputuloksella ei ole jatkoa, tai menetys jätetään sikseen kysymättä syytä.
    P309.why = Sitä, jota asia kiinnostaa mutta ei juuri nyt, ei saa jättää hiljaisuuteen; ja menetys, josta kukaan ei
     kysy, ei opeta mitään.
    P309.question = Mitä tapahtuu kunkin lopputuloksen jälkeen, ja mitä kysymme niiltä, jotka sanovat ei?
    P309.hanging = Kosketuspisteelle ”{name}” ei ole piirretty jatkoa, kun lopputulos on ”{outcome}”.
    P309.help = Piirrä nuoli, jossa on ”{when}” ja tämä lopputulos, tai nuoli, jossa on ”{otherwise}”.
    P309.noReasons = Kosketuspisteessä ”{name}” voidaan menettää asiakas ({outcomes}), mutta syitä ei kysytä
     (”{reasons}:”).

    P310.what = Kosketuspistettä, jonka kautta jokainen reitti määränpäähän kulkee, ei ole merkitty kriittiseksi.
    P310.why = Pullonkaulat näkyvät, kun kokonaisuus on piirretty; missä kaikkien on kuljettava, siellä virhe osuu
     kaikkiin.
    P310.question = Tästä kulkevat kaikki, mitä tietä tulevatkin. Mitä jos tämä pettää maanantaiaamuna?
    P310.bottleneck = Jokainen reitti määränpäähän ({goals}) kulkee kosketuspisteen ”{name}” kautta, mutta mikään ei
     merkitse sitä kriittiseksi (”{critical}”).

    P311.what = Kriittistä pistettä kutsutaan väistämättömäksi, mutta jokin reitti määränpäähän kiertää sen.
    P311.why = Jokaisen asiakkaan polku on omanlaisensa; ne, jotka kiertävät varmana pidetyn kohdan, eivät koskaan saa
     sitä, mitä siinä tapahtuu.
    P311.question = Ketkä asiakkaat eivät koskaan tule tähän kohtaan, ja mistä he jäävät paitsi?
    P311.avoidable = Merkinnän mukaan ”{critical}” on {field}, mutta eräs reitti määränpäähän ({goals}) ei kulje tästä:
     {places}.
    P311.route = Tämä reitti kiertää sen: {way}.

    P312.what = Persoona ei pääse käyttämillään kanavilla polkunsa määränpäähän.
    P312.why = Kanavan valitsee asiakas; tarjontaa on verrattava siihen, mitä asiakas haluaa.
    P312.question = Mitä kanavia he oikeasti käyttävät, ja missä kohdassa tätä polkua he jäävät jumiin?
    P312.stopped = Persoona ”{persona}” ei pääse polun ”{path}” määränpäähän ({goals}): kosketuspisteessä ”{name}”
     tarvitaan {channels}, mutta persoona käyttää vain näitä: {uses}.
    P312.stoppedMany = Persoona ”{persona}” ei pääse polun ”{path}” määränpäähän ({goals}), koska nämä katkaisevat
     jokaisen reitin: {names}. Niissä tarvitaan {channels}, mutta persoona käyttää vain näitä: {uses}.
    P312.asks = kosketuspisteen ”{name}” kanavat: {channels}
    P312.uses = persoonan ”{persona}” käyttämät kanavat
    P312.help = Tarjoa kosketuspiste kanavassa, jota persoona käyttää, piirrä toinen reitti tai nimeä kanavalle
     ”{fallback}”.
    P312.open = On auki, pääseekö persoona ”{persona}” polun ”{path}” läpi, koska polulla oleva ”?” voi johtaa
     määränpäähän.

    P313.what = Polun jokainen kosketuspiste on yhdessä ja samassa kanavassa, jolla ei ole varakanavaa.
    P313.why = Yksi kanava ei enää riitä: osaa asiakkaista on vaikea tavoittaa sillä, ja jonakin päivänä se on poissa
     käytöstä.
    P313.question = Jos tämä kanava on viikon poissa käytöstä, mitä teemme?
    P313.oneChannel = Polulla ”{path}” asiakas kohtaa {count} kosketuspistettä, ja ne kaikki ovat pelkästään kanavassa
     ”{channel}”.
    P313.help = Tarjoa jotakin niistä myös toisessa kanavassa tai kerro, mikä korvaa kanavan ”{channel}”
     (”{fallback}:”).

    P314.what = Vaiheesta, johon hiljentyneet tai lähteneet asiakkaat päätyvät, ei johda nuolta takaisin.
    P314.why = Lähteneen asiakkaan voi voittaa takaisin oikealla teolla; se, joka osti mutta ei koskaan päässyt alkuun,
     jää tyhjän päälle.
    P314.question = Kuka huomaisi, että asiakas on hiljentynyt, ja mitä hän tekisi ensimmäiseksi?
    P314.noArrow = ”{name}” on {kind}, josta yksikään nuoli ei vie asiakasta takaisin toiseen vaiheeseen.
    P314.empty = ”{name}” on {kind}, josta ei pääse takaisin, koska siinä ei ole yhtään kosketuspistettä.
    P314.help = Piirrä nuoli, joka voittaa asiakkaan takaisin; jos sellaista ei tarkoituksella ole, kirjoita syy
     kenttään ”{wayBack}:”.
    P314.noPaths = Paluureittejä ei tarkistettu, koska kartalle ei ole piirretty yhtään polkua.

    P315.what = Kartalla on asiakkaita, jotka suosittelevat, mutta heistä ei johda nuolta kenenkään polun alkuun.
    P315.why = Puskaradio kertoo, missä uudet asiakkaat ensi kerran kuulevat yrityksestä, ja se on halvin tapa voittaa
     heidät.
    P315.question = Kun tyytyväinen asiakas kertoo meistä ystävälleen, mistä kohdasta ystävä tulee kartallemme?
    P315.noLoop = Vaiheessa ”{name}” asiakkaat suosittelevat, mutta sieltä ei johda nuolta siihen, mistä toinen asiakas
     aloittaa.
    P315.noPaths = Ei tarkistettu, johtaako suositus uuteen asiakkaaseen, koska kartalle ei ole piirretty yhtään
     polkua.

    P316.what = Persoona ei kohtaa ketään monessa peräkkäisessä vaiheessa, tai odotus on pidempi kuin kartan sallima
     hiljaisuus.
    P316.why = Palvelussa ei kuulu olla aukkoja; senkin, joka ei voi ostaa nyt, pitäisi kuulla yrityksestä muutaman
     kerran vuodessa.
    P316.question = Mitä asiakas kuulee meistä koko tuona aikana?
    P316.stretch = Persoona ”{persona}” ei kohtaa ketään {count} peräkkäisessä vaiheessa, joista ensimmäinen on
     ”{first}” ja viimeinen ”{last}”.
    P316.silent = tässä ei tapahdu tälle persoonalle mitään
    P316.wait = Kohdasta ”{from}” kohtaan ”{to}” asiakas odottaa (”{wait}”) kuulematta meistä mitään, vaikka kartta
     sallii hiljaisuutta enintään {silence}.
    P316.allowed = pisin hiljaisuus, jonka kartta sallii
    P316.workingDays = Odotuksia ei verrattu pisimpään hiljaisuuteen, koska se on ilmoitettu arkipäivinä.

    P317.what = Reitti vie tilaukseen tai maksuun, ennen kuin yksikään kosketuspiste on kertonut hinnan.
    P317.why = Asiakas tulee hinta edellä, ja epävarmuus hinnasta on ostokrapulan ensimmäinen syy.
    P317.question = Sillä hetkellä, kun asiakas sanoo kyllä: tietääkö hän, mitä se maksaa?
    P317.noPrice = ”{name}” pyytää {asked}, mutta asiakas voi päätyä siihen ilman, että hinta on kerrottu (”{field}:”).
    P317.asks = tässä pyydetään
    P317.route = Tällä reitillä hintaa ei kerrota: {way}.
    """
}
