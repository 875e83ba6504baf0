<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ContactPersonDialog</name>
    <message>
        <source>Contact &amp;person</source>
        <translation>&amp;Kontaktperson</translation>
    </message>
    <message>
        <source>Whose data?</source>
        <translation>Vems uppgifter?</translation>
    </message>
    <message>
        <source>{name} is an organisation and has no personal data of its own.</source>
        <translation>{name} är en organisation och har inga egna personuppgifter. Välj vems uppgifter som exporteras.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Beställningar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Prohibitions</source>
        <translation>Förbud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Paper records</source>
        <translation>Pappersmaterial</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>En annan körning pågår ännu.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Välj en kund i listan.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ä&amp;ndra</translation>
    </message>
    <message>
        <source>Correct or complete the data</source>
        <translation>Rätta eller komplettera uppgifterna</translation>
    </message>
    <message>
        <source>New con&amp;tact person</source>
        <translation>Ny kon&amp;taktperson</translation>
    </message>
    <message>
        <source>Collects everything held about the person: answer letter, workbook and copies (Ctrl+E).</source>
        <translation>Samlar allt som finns om personen: svarsbrev, tabell och kopior (Ctrl+E).</translation>
    </message>
    <message>
        <source>E&amp;xport person&apos;s data</source>
        <translation>E&amp;xportera personens uppgifter</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>från och med {date}</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Övriga kontaktuppgifter</translation>
    </message>
    <message>
        <source>Customer relationship and invoicing</source>
        <translation>Kundförhållande och fakturering</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Correct data</source>
        <translation>Rätta uppgifter</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Orsak till ändringen</translation>
    </message>
    <message>
        <source>Stays beside the log and belongs to the person&apos;s own data.</source>
        <translation>Finns kvar vid loggen och hör till personens egna uppgifter.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriskt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Not saved. See the field marked.</source>
        <translation>Sparades inte. Se det markerade fältet.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Search by name, number, phone…</source>
        <translation>Sök på namn, nummer, telefon…</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>N&amp;y kund</translation>
    </message>
    <message>
        <source>Nothing was found. Try the beginning of the name, the number or the phone number.</source>
        <translation>Sökningen gav inga träffar. Prova början av namnet, numret eller telefonnumret.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Inga kunder ännu</translation>
    </message>
    <message>
        <source>Customers and their contact data belong here. Add the first one to begin.</source>
        <translation>Här finns kunderna och deras kontaktuppgifter. Börja med att lägga till den första.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The same person may already be here: no. {numbers}.</source>
        <translation>Sparat. Samma person finns kanske redan i registret: nr {numbers}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>{name}, all data</source>
        <translation>{name}, alla uppgifter</translation>
    </message>
    <message>
        <source>Export person&apos;s data</source>
        <translation>Exportera personens uppgifter</translation>
    </message>
    <message>
        <source>The export is logged as a disclosure to the person.</source>
        <translation>Exporten loggas som ett utlämnande till personen själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter, tables, and copies: {invoices}, {documents}.</source>
        <translation>Ett brev, tabeller och kopior: {invoices}, {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tell of other people</source>
        <translation>
            <numerusform>%n ställe handlar om andra människor</numerusform>
            <numerusform>%n ställen handlar om andra människor</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before the data leave. What is blacked out is black in the answer.</source>
        <translation>Gå igenom dem innan uppgifterna lämnas ut. Ett maskerat ställe är svart i svaret.</translation>
    </message>
    <message>
        <source>&amp;Language of the answer</source>
        <translation>Svarets s&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>one ZIP file</source>
        <translation>en ZIP-fil</translation>
    </message>
    <message>
        <source>Change &amp;folder…</source>
        <translation>Byt &amp;mapp…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translation>Mapp för svaret</translation>
    </message>
</context>
<context>
    <name>ExportedDialog</name>
    <message>
        <source>Ready: {name}</source>
        <translation>Klart: {name}</translation>
    </message>
    <message>
        <source>The person&apos;s data are exported</source>
        <translation>Personens uppgifter har exporterats</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Sparat i</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Kan läsas</translation>
    </message>
    <message>
        <source>by you alone</source>
        <translation>bara av dig</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Loggsigill</translation>
    </message>
    <message>
        <source>Next: print the first file, sign it and post it.</source>
        <translation>Härnäst: skriv ut den första filen, underteckna och posta den.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <translation>Öppna &amp;filen</translation>
    </message>
    <message numerus="yes">
        <source>and %n other file(s)</source>
        <translation>
            <numerusform>och %n annan fil</numerusform>
            <numerusform>och %n andra filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Everything here is made up</source>
        <translation>Allt här är påhittat</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Nothing half done is left</source>
        <translation>Inget halvfärdigt blir kvar</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, no half-made files are left.</source>
        <translation>Du kan fortsätta arbeta. Om du avbryter blir inga halvfärdiga filer kvar.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Förkasta ändringarna</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>F&amp;ortsätt redigera</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add another</source>
        <translation>Lägg till en till</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>The register is locked</source>
        <translation>Registret är låst</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Öppna registret</translation>
    </message>
    <message>
        <source>This register is made up</source>
        <translation>Det här registret är påhittat</translation>
    </message>
    <message>
        <source>The password is {password} and is filled in already.</source>
        <translation>Lösenordet är {password} och är redan ifyllt.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Användare</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>L&amp;ås upp</translation>
    </message>
    <message>
        <source>With &amp;password…</source>
        <translation>Med &amp;lösenord…</translation>
    </message>
    <message>
        <source>With the &amp;recovery key…</source>
        <translation>Med å&amp;terställningsnyckeln…</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Annan &amp;fil…</translation>
    </message>
    <message>
        <source>Ne&amp;w register…</source>
        <translation>Nytt &amp;register…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnas…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Vänta %n sekund</numerusform>
            <numerusform>Vänta %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That was not done</source>
        <translation>Det gjordes inte</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna register</translation>
    </message>
    <message>
        <source>Making up customers and invoices</source>
        <translation>Kunder och fakturor hittas på</translation>
    </message>
    <message>
        <source>The log does not match</source>
        <translation>Loggen stämmer inte</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Skapa &amp;registret</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>Making the register</source>
        <translation>Registret skapas</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>aterstallningsnyckel.pdf</translation>
    </message>
    <message>
        <source>Saving the recovery key</source>
        <translation>Återställningsnyckeln sparas</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The customer may read this by asking for their data.</source>
        <translation>Kunden får läsa det här genom att begära sina uppgifter.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Page, of {pages}</source>
        <translation>Sida, av {pages}</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Storlek {percent} %</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Si&amp;da</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mindre (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Större (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Page wi&amp;dth</source>
        <translation>Sidans &amp;bredd</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Hela sidan</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PersonExport</name>
    <message>
        <source>Looking through the person&apos;s data</source>
        <translation>Personens uppgifter gås igenom</translation>
    </message>
    <message>
        <source>Collecting the person&apos;s data: {name}</source>
        <translation>Personens uppgifter samlas: {name}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not ready yet</source>
        <translation>Inte klart ännu</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Vänta tills det är klart eller avbryt det.</translation>
    </message>
    <message>
        <source>Nothing is lost: the document can still be saved and opened in another program.</source>
        <translation>Inget har gått förlorat: dokumentet kan fortfarande sparas och öppnas i ett annat program.</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>Dokumentet kan inte visas</translation>
    </message>
    <message>
        <source>Connect a printer to this computer, or save the PDF and print it elsewhere.</source>
        <translation>Anslut en skrivare till datorn, eller spara PDF-filen och skriv ut den någon annanstans.</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <translation>Datorn har ingen skrivare</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n sida gick till skrivaren</numerusform>
            <numerusform>%n sidor gick till skrivaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Utskriften avbröts</translation>
    </message>
    <message>
        <source>Check the printer and print again.</source>
        <translation>Kontrollera skrivaren och skriv ut på nytt.</translation>
    </message>
    <message>
        <source>The printer took no more</source>
        <translation>Skrivaren tog inte emot dokumentet</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer before that.</source>
        <translation>
            <numerusform>Före det gick %n sida till skrivaren.</numerusform>
            <numerusform>Före det gick %n sidor till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Inget skrevs ut.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>The PDF is saved</source>
        <translation>PDF-filen har sparats</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>PDF-filen sparades inte</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Sa&amp;ve PDF…</source>
        <translation>S&amp;para PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>No more pages go to the printer</source>
        <translation>Inga fler sidor går till skrivaren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>You can go on reading. Pages that went to the printer already may come out.</source>
        <translation>Du kan fortsätta läsa. Sidor som redan gått till skrivaren kan ännu skrivas ut.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery &amp;key</source>
        <translation>&amp;Återställningsnyckel</translation>
    </message>
    <message>
        <source>Nine groups of four, as on the paper.</source>
        <translation>Nio grupper med fyra tecken, som på papperet.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>From now on the register opens with this.</source>
        <translation>Från och med nu öppnas registret med det här.</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Nytt lösenord &amp;igen</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>If the password is forgotten, this key is the only way to the data. Save it as a PDF and print it, or write it down. Keep the paper away from the computer.</source>
        <translation>Om lösenordet glöms är den här nyckeln den enda vägen till uppgifterna. Spara den som PDF och skriv ut den, eller skriv upp den. Förvara papperet någon annanstans än bredvid datorn.</translation>
    </message>
    <message>
        <source>Type two groups from the paper, to see that it can be read.</source>
        <translation>Skriv in två grupper från papperet. Då vet du att det går att läsa.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara PDF…</translation>
    </message>
    <message>
        <source>The &amp;first group</source>
        <translation>Den första &amp;gruppen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriskt</translation>
    </message>
    <message>
        <source>The &amp;last group</source>
        <translation>&amp;Den sista gruppen</translation>
    </message>
</context>
<context>
    <name>RegisterQuestions</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriskt</translation>
    </message>
    <message>
        <source>&amp;Name of the business or association</source>
        <translation>&amp;Företagets eller föreningens namn</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nytt &amp;lösenord</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Lösenordet &amp;igen</translation>
    </message>
    <message>
        <source>Change &amp;place…</source>
        <translation>Byt pla&amp;ts…</translation>
    </message>
    <message>
        <source>The password is asked every time the register is opened. Nobody else knows it, so nobody can give it back: the next page has a recovery key for that day.</source>
        <translation>Lösenordet krävs varje gång registret öppnas. Ingen annan känner till det, så ingen kan ge det tillbaka: på nästa sida finns en återställningsnyckel för den dagen.</translation>
    </message>
    <message>
        <source>Where is the register saved?</source>
        <translation>Var ska registret sparas?</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Sparar PDF</translation>
    </message>
    <message>
        <source>The disk is full or was taken away. Free some space, or choose another folder.</source>
        <translation>Disken är full eller har tagits bort. Frigör utrymme eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where shall we begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>A register is one encrypted file on this computer. Nothing is sent anywhere. Make your own, or try first with made-up customers and invoices.</source>
        <translation>Ett register är en krypterad fil på den här datorn. Ingenting skickas någonstans. Skapa ditt eget, eller prova först med påhittade kunder och fakturor.</translation>
    </message>
    <message>
        <source>&amp;New register</source>
        <translation>&amp;Nytt register</translation>
    </message>
    <message>
        <source>&amp;Try with made-up data</source>
        <translation>&amp;Prova med påhittade uppgifter</translation>
    </message>
    <message>
        <source>Open a register &amp;file…</source>
        <translation>Öppna en register&amp;fil…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Ändamål: {purpose}</translation>
    </message>
    <message>
        <source>What you read is logged under this purpose. Change it if you are doing something else.</source>
        <translation>Med det här ändamålet loggas det du läser. Byt om du gör något annat.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Locks the window. Unsaved changes stay behind the lock (Ctrl+L).</source>
        <translation>Låser fönstret. Osparade ändringar finns kvar bakom låset (Ctrl+L).</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Loggen kontrolleras</translation>
    </message>
    <message>
        <source>Log intact</source>
        <translation>Loggen obruten</translation>
    </message>
    <message>
        <source>Log does not match</source>
        <translation>Loggen stämmer inte</translation>
    </message>
    <message>
        <source>Log not checked</source>
        <translation>Loggen kontrollerades inte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
</context>
<context>
    <name>_Passage</name>
    <message>
        <source>Black out</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Leave visible</source>
        <translation>Låt stå kvar</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>restricted</source>
        <translation>begränsad</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>direktmarknadsföringsförbud</translation>
    </message>
    <message>
        <source>address protection</source>
        <translation>spärrmarkering</translation>
    </message>
    <message>
        <source>open request</source>
        <translation>öppen begäran</translation>
    </message>
    <message>
        <source>in collection</source>
        <translation>under indrivning</translation>
    </message>
    <message>
        <source>from the person</source>
        <translation>av personen själv</translation>
    </message>
    <message>
        <source>from an order or purchase</source>
        <translation>från en beställning eller ett köp</translation>
    </message>
    <message>
        <source>from a web form or registration</source>
        <translation>från ett webbformulär eller en registrering</translation>
    </message>
    <message>
        <source>from the organisation represented</source>
        <translation>av den företrädda organisationen</translation>
    </message>
    <message>
        <source>from an updating service</source>
        <translation>från en uppdateringstjänst</translation>
    </message>
    <message>
        <source>from an authority or a public register</source>
        <translation>från en myndighet eller ett offentligt register</translation>
    </message>
    <message>
        <source>from a subcontractor</source>
        <translation>av en underleverantör</translation>
    </message>
    <message>
        <source>from the bank</source>
        <translation>av banken</translation>
    </message>
    <message>
        <source>another customer&apos;s name</source>
        <translation>en annan kunds namn</translation>
    </message>
    <message>
        <source>an e-mail address that is not the person&apos;s own</source>
        <translation>en e-postadress som inte är personens egen</translation>
    </message>
    <message>
        <source>a phone number that is not the person&apos;s own</source>
        <translation>ett telefonnummer som inte är personens eget</translation>
    </message>
    <message>
        <source>an account number that is not the person&apos;s own</source>
        <translation>ett kontonummer som inte är personens eget</translation>
    </message>
</context>
</TS>
