<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ContactPersonDialog</name>
    <message>
        <source>Contact &amp;person</source>
        <translation>&amp;Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Whose data?</source>
        <translation>Kenen tiedot?</translation>
    </message>
    <message>
        <source>{name} is an organisation and has no personal data of its own.</source>
        <translation>{name} on yhteisö, joten sillä ei ole omia henkilötietoja. Valitse, kenen tiedot viedään.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Prohibitions</source>
        <translation>Kiellot</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Luovutukset</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Paper records</source>
        <translation>Paperiaineisto</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Toinen ajo on vielä kesken.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Valitse asiakas luettelosta.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muuta</translation>
    </message>
    <message>
        <source>Correct or complete the data</source>
        <translation>Korjaa tai täydennä tietoja</translation>
    </message>
    <message>
        <source>New con&amp;tact person</source>
        <translation>Uusi &amp;yhteyshenkilö</translation>
    </message>
    <message>
        <source>Collects everything held about the person: answer letter, workbook and copies (Ctrl+E).</source>
        <translation>Kokoaa kaiken, mitä henkilöstä on: vastauskirjeen, taulukon ja kopiot (Ctrl+E).</translation>
    </message>
    <message>
        <source>E&amp;xport person&apos;s data</source>
        <translation>&amp;Vie henkilön tiedot</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n:o {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} alkaen</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Muut yhteystiedot</translation>
    </message>
    <message>
        <source>Customer relationship and invoicing</source>
        <translation>Asiakassuhde ja laskutus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Correct data</source>
        <translation>Korjaa tietoja</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Uusi yhteyshenkilö</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Laji</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Muutoksen syy</translation>
    </message>
    <message>
        <source>Stays beside the log and belongs to the person&apos;s own data.</source>
        <translation>Jää lokin viereen ja kuuluu henkilön omiin tietoihin.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>Not saved. See the field marked.</source>
        <translation>Ei tallennettu. Katso merkittyä kenttää.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Search by name, number, phone…</source>
        <translation>Hae nimellä, numerolla, puhelimella…</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Uusi asiakas</translation>
    </message>
    <message>
        <source>Nothing was found. Try the beginning of the name, the number or the phone number.</source>
        <translation>Haulla ei löytynyt mitään. Kokeile nimen alkua, numeroa tai puhelinnumeroa.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>Customers and their contact data belong here. Add the first one to begin.</source>
        <translation>Tähän tulevat asiakkaat ja heidän yhteystietonsa. Aloita lisäämällä ensimmäinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The same person may already be here: no. {numbers}.</source>
        <translation>Tallennettu. Sama henkilö saattaa olla jo rekisterissä: n:o {numbers}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>{name}, all data</source>
        <translation>{name}, kaikki tiedot</translation>
    </message>
    <message>
        <source>Export person&apos;s data</source>
        <translation>Vie henkilön tiedot</translation>
    </message>
    <message>
        <source>The export is logged as a disclosure to the person.</source>
        <translation>Vienti kirjataan luovutukseksi henkilölle itselleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n lasku</numerusform>
            <numerusform>%n laskua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter, tables, and copies: {invoices}, {documents}.</source>
        <translation>Kirje, taulukot ja kopiot: {invoices}, {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tell of other people</source>
        <translation>
            <numerusform>%n kohdassa on muiden ihmisten tietoja</numerusform>
            <numerusform>%n kohdassa on muiden ihmisten tietoja</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before the data leave. What is blacked out is black in the answer.</source>
        <translation>Katso ne ennen kuin tiedot lähtevät. Mustattu kohta näkyy vastauksessa mustana.</translation>
    </message>
    <message>
        <source>&amp;Language of the answer</source>
        <translation>Vastauksen &amp;kieli</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>kansio</translation>
    </message>
    <message>
        <source>one ZIP file</source>
        <translation>yksi ZIP-tiedosto</translation>
    </message>
    <message>
        <source>Change &amp;folder…</source>
        <translation>Vaihda k&amp;ansio…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Vie tiedot</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translation>Vastauksen kansio</translation>
    </message>
</context>
<context>
    <name>ExportedDialog</name>
    <message>
        <source>Ready: {name}</source>
        <translation>Valmis: {name}</translation>
    </message>
    <message>
        <source>The person&apos;s data are exported</source>
        <translation>Henkilön tiedot on viety</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Luettavissa</translation>
    </message>
    <message>
        <source>by you alone</source>
        <translation>vain sinulla</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Lokisinetti</translation>
    </message>
    <message>
        <source>Next: print the first file, sign it and post it.</source>
        <translation>Seuraavaksi: tulosta ensimmäinen tiedosto, allekirjoita ja postita.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <translation>Avaa &amp;tiedosto</translation>
    </message>
    <message numerus="yes">
        <source>and %n other file(s)</source>
        <translation>
            <numerusform>ja %n muu tiedosto</numerusform>
            <numerusform>ja %n muuta tiedostoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Everything here is made up</source>
        <translation>Kaikki täällä on keksittyä</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>Nothing half done is left</source>
        <translation>Mitään keskeneräistä ei jää</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, no half-made files are left.</source>
        <translation>Voit jatkaa työtä. Jos keskeytät, keskeneräisiä tiedostoja ei jää.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Hylkää muutokset</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Jatka muokkausta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add another</source>
        <translation>Lisää toinen</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>The register is locked</source>
        <translation>Rekisteri on lukittu</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Avaa rekisteri</translation>
    </message>
    <message>
        <source>This register is made up</source>
        <translation>Tämä rekisteri on keksitty</translation>
    </message>
    <message>
        <source>The password is {password} and is filled in already.</source>
        <translation>Salasana on {password}, ja se on jo täytetty.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Käyttäjä</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>With &amp;password…</source>
        <translation>&amp;Salasanalla…</translation>
    </message>
    <message>
        <source>With the &amp;recovery key…</source>
        <translation>&amp;Palautusavaimella…</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>&amp;Toinen tiedosto…</translation>
    </message>
    <message>
        <source>Ne&amp;w register…</source>
        <translation>Uusi &amp;rekisteri…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Odota %n sekunti</numerusform>
            <numerusform>Odota %n sekuntia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That was not done</source>
        <translation>Sitä ei tehty</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Avaa rekisteri</translation>
    </message>
    <message>
        <source>Making up customers and invoices</source>
        <translation>Keksitään asiakkaita ja laskuja</translation>
    </message>
    <message>
        <source>The log does not match</source>
        <translation>Loki ei täsmää</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>Uusi rekisteri</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Edellinen</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Tee &amp;rekisteri</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>Making the register</source>
        <translation>Tehdään rekisteri</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Tallenna palautusavain</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>palautusavain.pdf</translation>
    </message>
    <message>
        <source>Saving the recovery key</source>
        <translation>Tallennetaan palautusavain</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The customer may read this by asking for their data.</source>
        <translation>Asiakas saa lukea tämän, jos hän pyytää tietonsa.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Page, of {pages}</source>
        <translation>Sivu, kaikkiaan {pages}</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Koko {percent} %</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>S&amp;ivu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Pienemmäksi (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Suuremmaksi (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Page wi&amp;dth</source>
        <translation>Sivun &amp;leveys</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>K&amp;oko sivu</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
</context>
<context>
    <name>PersonExport</name>
    <message>
        <source>Looking through the person&apos;s data</source>
        <translation>Käydään läpi henkilön tietoja</translation>
    </message>
    <message>
        <source>Collecting the person&apos;s data: {name}</source>
        <translation>Kootaan henkilön tietoja: {name}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not ready yet</source>
        <translation>Ei vielä valmis</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Odota, kunnes työ on valmis, tai keskeytä se.</translation>
    </message>
    <message>
        <source>Nothing is lost: the document can still be saved and opened in another program.</source>
        <translation>Mitään ei kadonnut: asiakirjan voi yhä tallentaa ja avata toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>Asiakirjaa ei voi näyttää</translation>
    </message>
    <message>
        <source>Connect a printer to this computer, or save the PDF and print it elsewhere.</source>
        <translation>Liitä koneeseen tulostin, tai tallenna PDF ja tulosta se muualla.</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <translation>Koneessa ei ole tulostinta</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n sivu lähti tulostimelle</numerusform>
            <numerusform>%n sivua lähti tulostimelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Tulostus keskeytettiin</translation>
    </message>
    <message>
        <source>Check the printer and print again.</source>
        <translation>Tarkista tulostin ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>The printer took no more</source>
        <translation>Tulostin ei ottanut asiakirjaa vastaan</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer before that.</source>
        <translation>
            <numerusform>Sitä ennen tulostimelle lähti %n sivu.</numerusform>
            <numerusform>Sitä ennen tulostimelle lähti %n sivua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Avaa ka&amp;nsio</translation>
    </message>
    <message>
        <source>The PDF is saved</source>
        <translation>PDF on tallennettu</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>PDF-tiedostoa ei tallennettu</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Takaisin (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Sa&amp;ve PDF…</source>
        <translation>T&amp;allenna PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>No more pages go to the printer</source>
        <translation>Tulostimelle ei lähde enempää sivuja</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>K&amp;eskeytä</translation>
    </message>
    <message>
        <source>You can go on reading. Pages that went to the printer already may come out.</source>
        <translation>Voit jatkaa lukemista. Tulostimelle jo lähteneet sivut voivat vielä tulostua.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Tulostetaan</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery &amp;key</source>
        <translation>&amp;Palautusavain</translation>
    </message>
    <message>
        <source>Nine groups of four, as on the paper.</source>
        <translation>Yhdeksän neljän merkin ryhmää, kuten paperissa.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Uusi salasana</translation>
    </message>
    <message>
        <source>From now on the register opens with this.</source>
        <translation>Tästä lähtien rekisteri avautuu tällä.</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Uusi salasana u&amp;udelleen</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>If the password is forgotten, this key is the only way to the data. Save it as a PDF and print it, or write it down. Keep the paper away from the computer.</source>
        <translation>Jos salasana unohtuu, tämä avain on ainoa tapa päästä tietoihin. Tallenna se PDF-tiedostona ja tulosta, tai kirjoita se muistiin. Säilytä paperi muualla kuin koneen vieressä.</translation>
    </message>
    <message>
        <source>Type two groups from the paper, to see that it can be read.</source>
        <translation>Kirjoita paperista kaksi ryhmää. Näin varmistuu, että sen voi lukea.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Tallenna PDF…</translation>
    </message>
    <message>
        <source>The &amp;first group</source>
        <translation>&amp;Ensimmäinen ryhmä</translation>
    </message>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
    </message>
    <message>
        <source>The &amp;last group</source>
        <translation>&amp;Viimeinen ryhmä</translation>
    </message>
</context>
<context>
    <name>RegisterQuestions</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
    </message>
    <message>
        <source>&amp;Name of the business or association</source>
        <translation>&amp;Yrityksen tai yhdistyksen nimi</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Uusi &amp;salasana</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Salasana u&amp;udelleen</translation>
    </message>
    <message>
        <source>Change &amp;place…</source>
        <translation>Vaihda pai&amp;kka…</translation>
    </message>
    <message>
        <source>The password is asked every time the register is opened. Nobody else knows it, so nobody can give it back: the next page has a recovery key for that day.</source>
        <translation>Salasanaa kysytään aina, kun rekisteri avataan. Kukaan muu ei tunne sitä, joten kukaan ei voi antaa sitä takaisin: seuraavalla sivulla on palautusavain sitä päivää varten.</translation>
    </message>
    <message>
        <source>Where is the register saved?</source>
        <translation>Mihin rekisteri tallennetaan?</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Tallennetaan PDF</translation>
    </message>
    <message>
        <source>The disk is full or was taken away. Free some space, or choose another folder.</source>
        <translation>Levy on täynnä tai irrotettu. Vapauta tilaa tai valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where shall we begin?</source>
        <translation>Mistä aloitetaan?</translation>
    </message>
    <message>
        <source>A register is one encrypted file on this computer. Nothing is sent anywhere. Make your own, or try first with made-up customers and invoices.</source>
        <translation>Rekisteri on yksi salattu tiedosto tällä koneella. Mitään ei lähetetä mihinkään. Tee oma, tai kokeile ensin keksityillä asiakkailla ja laskuilla.</translation>
    </message>
    <message>
        <source>&amp;New register</source>
        <translation>&amp;Uusi rekisteri</translation>
    </message>
    <message>
        <source>&amp;Try with made-up data</source>
        <translation>&amp;Kokeile keksityillä tiedoilla</translation>
    </message>
    <message>
        <source>Open a register &amp;file…</source>
        <translation>&amp;Avaa rekisteritiedosto…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Tarkoitus: {purpose}</translation>
    </message>
    <message>
        <source>What you read is logged under this purpose. Change it if you are doing something else.</source>
        <translation>Tällä tarkoituksella katselusi kirjataan lokiin. Vaihda, jos teet muuta.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Locks the window. Unsaved changes stay behind the lock (Ctrl+L).</source>
        <translation>Lukitsee ikkunan. Tallentamattomat muutokset säilyvät lukon takana (Ctrl+L).</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lukitse</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Lokia tarkistetaan</translation>
    </message>
    <message>
        <source>Log intact</source>
        <translation>Loki ehjä</translation>
    </message>
    <message>
        <source>Log does not match</source>
        <translation>Loki ei täsmää</translation>
    </message>
    <message>
        <source>Log not checked</source>
        <translation>Lokia ei tarkistettu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
</context>
<context>
    <name>_Passage</name>
    <message>
        <source>Black out</source>
        <translation>Mustaa</translation>
    </message>
    <message>
        <source>Leave visible</source>
        <translation>Jätä näkyviin</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>restricted</source>
        <translation>rajoitettu</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>suoramarkkinointikielto</translation>
    </message>
    <message>
        <source>address protection</source>
        <translation>turvakielto</translation>
    </message>
    <message>
        <source>open request</source>
        <translation>avoin pyyntö</translation>
    </message>
    <message>
        <source>in collection</source>
        <translation>perinnässä</translation>
    </message>
    <message>
        <source>from the person</source>
        <translation>henkilöltä itseltään</translation>
    </message>
    <message>
        <source>from an order or purchase</source>
        <translation>tilauksesta tai ostoksesta</translation>
    </message>
    <message>
        <source>from a web form or registration</source>
        <translation>verkkolomakkeelta tai rekisteröitymisestä</translation>
    </message>
    <message>
        <source>from the organisation represented</source>
        <translation>edustetulta yhteisöltä</translation>
    </message>
    <message>
        <source>from an updating service</source>
        <translation>osoitteita päivittävältä palvelulta</translation>
    </message>
    <message>
        <source>from an authority or a public register</source>
        <translation>viranomaiselta tai julkisesta rekisteristä</translation>
    </message>
    <message>
        <source>from a subcontractor</source>
        <translation>alihankkijalta</translation>
    </message>
    <message>
        <source>from the bank</source>
        <translation>pankilta</translation>
    </message>
    <message>
        <source>another customer&apos;s name</source>
        <translation>toisen asiakkaan nimi</translation>
    </message>
    <message>
        <source>an e-mail address that is not the person&apos;s own</source>
        <translation>sähköpostiosoite, joka ei ole henkilön oma</translation>
    </message>
    <message>
        <source>a phone number that is not the person&apos;s own</source>
        <translation>puhelinnumero, joka ei ole henkilön oma</translation>
    </message>
    <message>
        <source>an account number that is not the person&apos;s own</source>
        <translation>tilinumero, joka ei ole henkilön oma</translation>
    </message>
</context>
</TS>
