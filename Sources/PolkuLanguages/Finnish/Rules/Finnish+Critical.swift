extension Finnish {
  /// P701 to P711: critical points and improvements.
  static let critical = """
    P701.what = Kriittinen piste ei perustu mihinkään, mitä joku olisi sanonut, nähnyt tai kirjoittanut.
    P701.why = Ilman lähdettä ryhmän kovin ääni päättää, mikä on kriittistä.
    P701.question = Keneltä olemme kuulleet, että tämä sattuu?
    P701.none = Mistään ei näy, mistä tieto kriittisestä pisteestä ”{name}” on peräisin: siinä ei viitata lähteeseen
     eikä kerrota näyttöä.
    P701.cite = Nimeä lähde hakasulkeissa sen perässä, mitä siitä saatiin tietää, tai kirjaa, mitä nähtiin:
     ”{evidence}: …”.

    P702.what = Kriittisen pisteen koko näyttö on saatu yhdellä tavalla tai on pelkkää oletusta.
    P702.why = Yhdellä tavalla kysyä on yksi sokea piste; se, minkä kaksi tapaa näyttää, on tuskin sattumaa.
    P702.question = Mistä muualta voisimme tarkistaa tämän halvalla, ennen kuin panemme siihen rahaa?
    P702.assumed = Kriittinen piste ”{name}” on pelkkä oletus: kukaan ei ole kertonut siitä eikä nähnyt sitä.
    P702.uncited = Kriittisestä pisteestä ”{name}” kerrotaan näyttö, mutta ei sitä, mistä se on peräisin, joten kukaan
     ei voi punnita sitä.
    P702.oneSource = Kaikki, mitä tiedämme kriittisestä pisteestä ”{name}”, on peräisin yhdestä paikasta: {sources}.
    P702.oneMethod = Kaikki, mitä tiedämme kriittisestä pisteestä ”{name}”, on saatu selville yhdellä tavalla
     ({method}): {sources}.
    P702.oneSourceMany = Kaikki, mitä tiedämme {criticals} kriittisestä pisteestä ({names}), on peräisin yhdestä
     paikasta: {sources}.
    P702.oneMethodMany = Kaikki, mitä tiedämme {criticals} kriittisestä pisteestä ({names}), on saatu selville yhdellä
     tavalla ({method}): {sources}.
    P702.also = samoin tästä
    P702.notCounted = {count|Yhdestä lähteestä|Joistakin lähteistä} ei kerrota, miten {count|se|ne} on tehty
     (”{method}:”), joten selvitystapoja ei laskettu: {names}.

    P703.what = Kriittiseen pisteeseen ei ole parannusta, pelikirjaa eikä päätöstä elää sen kanssa.
    P703.why = Kipu, joka kirjataan ja jätetään sitten sikseen, syö luottamusta kahdesti: asiakkailta ja omalta väeltä.
    P703.question = Mitä teemme tälle, vai päätämmekö elää sen kanssa?
    P703.none = Kriittiseen pisteeseen ”{name}” ei ehdoteta mitään, eikä kukaan ole päättänyt elää sen kanssa.
    P703.rejected = {names} {count|olisi auttanut, mutta se hylättiin|olisivat auttaneet, mutta ne hylättiin}.
    P703.decide = Anna jonkin parannuksen tai pelikirjan nimetä se (”{solves}:”) tai kerro, miksi sen kanssa eletään
     (”{accepted}: …”).

    P704.what = Parannus ei ratkaise yhtään kriittistä pistettä.
    P704.why = Hyvä idea, jonka takana ei ole kipua, kilpailee niiden kanssa, joiden takana on.
    P704.question = Mikä kipu häviää, jos teemme tämän?
    P704.none = Parannuksesta ”{name}” ei kerrota, mihin se auttaa: yksikään kriittinen piste ei häviä sen myötä.
    P704.link = Nimeä kriittiset pisteet, jotka se poistaa (”{solves}:”) tai joita se lievittää (”{partly}:”).

    P705.what = Parannuksella ei ole roolia, joka sen toteuttaa, tai aikajännettä.
    P705.why = Se, mitä kukaan ei aloita tai odota mihinkään mennessä, jää ideaksi.
    P705.question = Kuka aloittaa, ja puhummeko viikoista vai vuodesta?
    P705.nobody = Parannukselle ”{name}” ei ole nimetty toteuttajaa (”{by}:”).
    P705.noHorizon = Parannuksesta ”{name}” ei kerrota, kuinka pian se voidaan saada aikaan (”{horizon}:” {horizons}).
    P705.neither = Parannukselle ”{name}” ei ole nimetty toteuttajaa (”{by}:”) eikä siitä kerrota, kuinka pian se
     voidaan saada aikaan (”{horizon}:” {horizons}).

    P706.what = Mikään ei mittaa, häviääkö kriittinen piste: ei se itse eikä se, minkä pitäisi ratkaista se.
    P706.why = Keinosta, jonka apua ei nähdä, luovutaan seuraavassa palaverissa, auttoipa se tai ei.
    P706.question = Mikä luku tai lause kertoisi meille puolen vuoden päästä, että tästä oli apua?
    P706.unmeasured = Mistään ei näkisi, onko kriittinen piste ”{name}” hävinnyt (”{measured}:”): mittaria ei ole sillä
     itsellään eikä sillä, minkä pitäisi ratkaista se ({solvers}).

    P707.what = Kriittisestä pisteestä ei kerrota, miksi se on kriittinen tai mistä se johtuu.
    P707.why = Suuret odotukset, suuri riski ja heikko kohta kaipaavat kukin omanlaistaan apua.
    P707.question = Onko tämä kriittinen siksi, että odotukset ovat tässä suuret, vai siksi, että tämä pettää helposti?
    P707.noReason = Kriittisestä pisteestä ”{name}” ei kerrota, miksi se on kriittinen; yksi näistä riittää: {reasons}.
    P707.noCause = Kriittisestä pisteestä ”{name}” ei kerrota, mistä se johtuu (”{cause}:”).
    P707.neither = Kriittisestä pisteestä ”{name}” ei kerrota, mistä se johtuu (”{cause}:”), eikä myöskään sitä, miksi
     se on kriittinen; yksi näistä riittää: {reasons}.

    P708.what = Kartalla ei ole yhtään kriittistä pistettä, tai kosketuspisteessä, jota kutsutaan kriittiseksi, ei ole
     sellaista.
    P708.why = Asiakaspolku piirretään, jotta nähdään, missä asiakkaita menetetään; pelkistä hyvistä hetkistä koottu
     kartta peittää sen.
    P708.question = Missä kohdassa voisimme menettää tämän asiakkaan yhdessä minuutissa?
    P708.none = Kartalla on {count} {count|kosketuspiste|kosketuspistettä} eikä yhtään kriittistä pistettä
     (”{critical}”).
    P708.situation = Kosketuspisteen ”{name}” tilanne on ”{situation}”, mutta siinä ei ole yhtään kriittistä pistettä.
    P708.declare = Kirjaa, mikä siinä pettää (”{critical} …”), ja sen alle ”{at}: {name}”.

    P709.what = Kaikki, mikä ratkaisee kriittistä pistettä, ratkaisee sen vain osittain.
    P709.why = Ehdotusten lista näyttää valmiilta, kunnes joku kysyy, mihin sen jälkeenkin sattuisi.
    P709.question = Mikä sattuisi vielä senkin jälkeen, kun tämä on tehty?
    P709.part = Kriittinen piste ”{name}” vain lievenee ({solvers}): osa siitä jää jäljelle.
    P709.decide = Ehdota jotakin, mikä poistaa sen, tai kerro, miksi lopun kanssa eletään (”{accepted}: …”).

    P710.what = Parannus tai pelikirja nojaa kanavaan tai kosketuspisteeseen, jossa itsessään on ratkaisematon
     kriittinen piste.
    P710.why = Apu, joka kulkee rikkinäistä tietä, ei pääse perille.
    P710.question = Haluamme auttaa tätä kanavaa pitkin tai juuri tässä kohdassa. Onko se itse kunnossa?
    P710.weak = ”{name}” nojaa tähän: {kind} ”{place}”. Siinä on kuitenkin {count|ratkaisematon kriittinen
     piste|ratkaisemattomia kriittisiä pisteitä}: {criticals}.
    P710.unsolved = tämä on siinä yhä ratkaisematta

    P711.what = Parannus on tarkoitus tehdä, mutta kartalle ei tule eikä siltä poistu mitään sen myötä.
    P711.why = Mikä ei näy kartalla missään, se unohtuu helposti, eikä kukaan näe, mitä asiakas voittaa.
    P711.question = Jos tämä tehtäisiin huomenna, mikä tällä seinällä näyttäisi asiakkaasta toisenlaiselta?
    P711.nothing = Parannuksen ”{name}” tila on ”{status}”, mutta mikään kartalla ei muutu sen myötä.
    P711.mark = Merkitse asioihin tai nuoliriville, mitä sen myötä tulee (”{since}:”) ja mitä poistuu (”{until}:”).
    """
}
