<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Walkaround only reads from PAVE; it changes nothing there.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Walkaround liest nur aus PAVE und ändert dort nichts.</translation>
    </message>
    <message>
        <source>Accepted and rejected are shown only as PAVE said them; unknown is shown as unknown.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>„Angenommen“ und „abgelehnt“ erscheinen nur so, wie PAVE es gemeldet hat; Unbekanntes bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Your key and secret go to one server only, over a verified connection, and are kept in your computer&apos;s keyring or nowhere.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Ihr Schlüssel und Ihr Secret gehen über eine geprüfte Verbindung an einen einzigen Server und werden im Schlüsselbund Ihres Computers oder gar nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Sessions that you open stay on this computer, photos and all, until you forget them or they go to make room.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Sitzungen, die Sie öffnen, bleiben samt Fotos auf diesem Computer, bis Sie sie entfernen oder sie Platz machen müssen.</translation>
    </message>
    <message>
        <source>No telemetry. Whether there is a newer version is asked only if that is turned on.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Keine Telemetrie. Ob es eine neuere Version gibt, wird nur gefragt, wenn das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>About Walkaround</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Über Walkaround</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is a newer version, {0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Es gibt eine neuere Version, {0}: {1}</translation>
    </message>
    <message>
        <source>Uses Qt {0} and Qt for Python {1} (PySide6, shiboken6) under the GNU Lesser General Public License, version 3. They are files of their own beside this program, and you may replace them by your own builds.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Verwendet Qt {0} und Qt for Python {1} (PySide6, shiboken6) unter der GNU Lesser General Public License, Version 3. Es sind eigene Dateien neben diesem Programm, die Sie durch selbst gebaute ersetzen dürfen.</translation>
    </message>
    <message>
        <source>Their sources, tag v{0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Deren Quellen, Tag v{0}: {1}</translation>
    </message>
    <message>
        <source>All rights reserved.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Alle Rechte vorbehalten.</translation>
    </message>
    <message>
        <source>The licence texts are in {0}</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Die Lizenztexte liegen in {0}</translation>
    </message>
    <message>
        <source>What this program is made with, and under which terms.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Woraus dieses Programm besteht und zu welchen Bedingungen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>No licence texts can be found on this computer.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Auf diesem Computer sind keine Lizenztexte zu finden.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <extracomment>app/ui/banner.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Still showing what was received at {0}.</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Angezeigt wird weiterhin der Stand von {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/failures.py, app/ui/policy_notice.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>My mark: Use.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Meine Markierung: Verwenden.</translation>
    </message>
    <message>
        <source>My mark: Query.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Meine Markierung: Rückfrage.</translation>
    </message>
    <message>
        <source>Session {0}, extra photo, {1}, attempt {2} of {3}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Sitzung {0}, zusätzliches Foto, {1}, Versuch {2} von {3}.</translation>
    </message>
    <message>
        <source>Session {0}, step {1} of 13, {2}, attempt {3} of {4}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Sitzung {0}, Schritt {1} von 13, {2}, Versuch {3} von {4}.</translation>
    </message>
    <message>
        <source>PAVE: {0}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>PAVE: {0}.</translation>
    </message>
    <message>
        <source>PAVE: {0}, {1}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>PAVE: {0}, {1}.</translation>
    </message>
    <message>
        <source>SHA-256 {0}….</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>SHA-256 {0}….</translation>
    </message>
    <message>
        <source>My note: {0}</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Meine Notiz: {0}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is nothing to compare this photo with: select two to four photos</source>
        <extracomment>app/ui/close_look.py</extracomment>
        <translation>Für dieses Foto gibt es nichts zum Vergleichen: Wählen Sie zwei bis vier Fotos aus</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Shift moves one photo alone · Tab goes to the other</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Umschalt verschiebt nur ein Foto · Tab wechselt zum anderen</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Blinken</translation>
    </message>
    <message numerus="yes">
        <source>%n s later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s später</numerusform>
            <numerusform>%n s später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s früher</numerusform>
            <numerusform>%n s früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min später</numerusform>
            <numerusform>%n min später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min früher</numerusform>
            <numerusform>%n min früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset {0}, {1} · reset</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Versatz {0}, {1} · zurücksetzen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>app/ui/compare_pane.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/compare_view.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The primary or enterprise account name, not your dashboard login.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Der Name des Haupt- oder Unternehmenskontos, nicht Ihre Dashboard-Anmeldung.</translation>
    </message>
    <message>
        <source>For a token that another program made: it lives five minutes.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Für ein Token aus einem anderen Programm: Es gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API &amp;secret</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>API-Se&amp;cret</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in use</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Leer lassen, um den bisherigen Wert zu behalten</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>Ti&amp;mestamp</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Zeitste&amp;mpel</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>It also found the session.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Auch die Sitzung wurde gefunden.</translation>
    </message>
    <message>
        <source>It does not know the session; for a test that is fine.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Die Sitzung ist PAVE nicht bekannt; für einen Test genügt das.</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Zugangsdaten einrichten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Keep &amp;until I close Walkaround</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Behalten, bis ich Walkaro&amp;und schließe</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Erases account name, API key and API secret from your keyring and from memory</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Löscht Kontoname, API-Schlüssel und API-Secret aus Ihrem Schlüsselbund und aus dem Speicher</translation>
    </message>
    <message>
        <source>Erased: account name, API key and API secret</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Gelöscht: Kontoname, API-Schlüssel und API-Secret</translation>
    </message>
    <message>
        <source>There was nothing to erase in a keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>In keinem Schlüsselbund war etwas zu löschen</translation>
    </message>
    <message>
        <source>What Walkaround had in memory is gone.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Was Walkaround im Speicher hatte, ist gelöscht.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>{0} wird gefragt…</translation>
    </message>
    <message>
        <source>PAVE accepted your credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>PAVE hat Ihre Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>They are gone from {0} and from memory.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Aus {0} und aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Aufbewahrt in: {0}</translation>
    </message>
    <message>
        <source>Any key will do: PAVE says whether it accepts you even if it does not know the session.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Jeder Code ist recht: PAVE antwortet auch, wenn es die Sitzung nicht kennt.</translation>
    </message>
    <message>
        <source>API ke&amp;y and secret</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>API-Schlüssel un&amp;d Secret</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Stattdessen Token ein&amp;fügen</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Wird behalten, bis Sie Walkaround schließen; nichts wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Ihr Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Walkaround found no keyring on this computer. It can keep the credentials until you close it; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Kein Schlüsselbund gefunden. Walkaround kann die Zugangsdaten behalten, bis Sie es schließen; nichts wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment. Save keeps yours in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>In Gebrauch: die Variablen WALKAROUND_… Ihrer Umgebung. „Speichern“ bewahrt Ihre Zugangsdaten auf in: {0}</translation>
    </message>
    <message>
        <source>Test wi&amp;th session</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Testen mit S&amp;itzung</translation>
    </message>
    <message>
        <source>Session key to test with</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Sitzungscode für den Test</translation>
    </message>
    <message>
        <source>In use until you close Walkaround: what you entered before. Save keeps it in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>In Gebrauch, bis Sie Walkaround schließen: Ihre frühere Eingabe. „Speichern“ bewahrt sie auf in: {0}</translation>
    </message>
    <message>
        <source>For {0} and no other server.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Für {0} und keinen anderen Server.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <extracomment>app/ui/sign_in_notice.py</extracomment>
        <translation>Nicht länger &amp;warten</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>VIN</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Body type</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Karosserie</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Außenfarbe</translation>
    </message>
    <message>
        <source>Interior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Innenfarbe</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Fuel</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Transmission</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Getriebe</translation>
    </message>
    <message>
        <source>Drivetrain</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Bauteil</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Notes in PAVE</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Notizen in PAVE</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s)</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>
            <numerusform>%n Schaden</numerusform>
            <numerusform>%n Schäden</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>PAVE gave no notes.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE hat keine Notizen geliefert.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>PAVE&apos;s results</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Ergebnisse von PAVE</translation>
    </message>
    <message>
        <source>PAVE gave no results.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE hat keine Ergebnisse geliefert.</translation>
    </message>
    <message>
        <source>There are results once the session is complete.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Ergebnisse gibt es, sobald die Sitzung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>PAVE does not know the vehicle yet.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE kennt das Fahrzeug noch nicht.</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Vehicle and session data</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Fahrzeug- und Sitzungsdaten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied vehicle and session data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>Fahrzeug- und Sitzungsdaten kopiert</translation>
    </message>
    <message>
        <source>Asking PAVE…</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>PAVE wird gefragt…</translation>
    </message>
    <message>
        <source>PAVE did not answer for vehicle data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>PAVE hat zu den Fahrzeugdaten nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Text on the photo</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Text auf dem Foto</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Text, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is a file of that name</source>
        <extracomment>app/bridge/export_job.py, app/error_sentences.py</extracomment>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>The account name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>The API key</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The API secret</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>The token</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>The timestamp</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Feld ist leer.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside: perhaps two values were pasted at once.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Darin steht ein Leerzeichen oder ein Zeilenumbruch: Vielleicht wurden zwei Werte auf einmal eingefügt.</translation>
    </message>
    <message>
        <source>It holds a character that is neither a letter, a digit nor a plain sign.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Darin steht ein Zeichen, das weder Buchstabe noch Ziffer noch ein einfaches Zeichen ist.</translation>
    </message>
    <message>
        <source>It is longer than this computer&apos;s keyring can keep.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Der Wert ist länger, als der Schlüsselbund dieses Computers aufnehmen kann.</translation>
    </message>
    <message>
        <source>A timestamp looks like 2021-05-30T12:49:19Z.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ein Zeitstempel sieht so aus: 2021-05-30T12:49:19Z.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>nothing of this session is kept on this computer</source>
        <extracomment>app/error_sentences.py, app/services/session_exports.py</extracomment>
        <translation>von dieser Sitzung ist auf diesem Computer nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Walkaround needs your PAVE API credentials</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Walkaround braucht Ihre PAVE-API-Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter account name, API key and API secret once; they are kept in your computer&apos;s keyring.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Geben Sie Kontoname, API-Schlüssel und API-Secret einmal ein; sie werden im Schlüsselbund Ihres Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Your credentials belong to another server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihre Zugangsdaten gehören zu einem anderen Server</translation>
    </message>
    <message>
        <source>They were stored for a different server and are not sent to this one. Enter the ones for this server.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sie wurden für einen anderen Server gespeichert und werden nicht an diesen gesendet. Geben Sie die für diesen Server ein.</translation>
    </message>
    <message>
        <source>Your credentials belong to another account</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihre Zugangsdaten gehören zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Your organisation has set the account name, and yours is another. Enter the API key and API secret of that account.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihre Organisation hat den Kontonamen festgelegt, und Ihrer ist ein anderer. Geben Sie API-Schlüssel und API-Secret jenes Kontos ein.</translation>
    </message>
    <message>
        <source>PAVE did not accept your credentials (401)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE hat Ihre Zugangsdaten nicht akzeptiert (401)</translation>
    </message>
    <message>
        <source>Check three things: the account name (the primary or enterprise account, not the dashboard login), the API key, the API secret.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Prüfen Sie drei Dinge: den Kontonamen (Haupt- oder Unternehmenskonto, nicht die Dashboard-Anmeldung), den API-Schlüssel, das API-Secret.</translation>
    </message>
    <message>
        <source>Your API key may not see this (403)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr API-Schlüssel darf das nicht sehen (403)</translation>
    </message>
    <message>
        <source>PAVE knows the key but does not allow the request. Ask whoever gave you the key.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE kennt den Schlüssel, erlaubt die Anfrage aber nicht. Fragen Sie die Person, von der Sie den Schlüssel haben.</translation>
    </message>
    <message>
        <source>The pasted token is no longer accepted</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das eingefügte Token wird nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>A token lives five minutes. Paste a new one with its timestamp, or enter key and secret instead.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ein Token gilt fünf Minuten. Fügen Sie ein neues mit seinem Zeitstempel ein oder geben Sie stattdessen Schlüssel und Secret ein.</translation>
    </message>
    <message>
        <source>Cannot find the server name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Servername nicht gefunden</translation>
    </message>
    <message>
        <source>{host} could not be looked up. Check the network connection; on a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} konnte nicht aufgelöst werden. Prüfen Sie die Netzwerkverbindung; melden Sie sich in einem Gastnetz zuerst dort an.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} hat die Verbindung abgelehnt. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Keine Antwort vom Server</translation>
    </message>
    <message>
        <source>{host} did not answer in time. A weak signal is the usual cause: move a little and try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} hat nicht rechtzeitig geantwortet. Meist liegt es am schwachen Empfang: Gehen Sie ein Stück weiter und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too slow: stopped</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Zu langsam: abgebrochen</translation>
    </message>
    <message>
        <source>{host} was still sending after the longest time we wait. Try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} hat nach der längsten Wartezeit immer noch gesendet. Versuchen Sie es mit besserem Empfang erneut.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>{host} was reached, but the connection did not last. Try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} wurde erreicht, aber die Verbindung hielt nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This network inspects traffic with a certificate your computer does not trust</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Dieses Netzwerk prüft den Datenverkehr mit einem Zertifikat, dem Ihr Computer nicht vertraut</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Ask your IT department to install its certificate on this computer.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>An {host} wurde nichts gesendet. Bitten Sie Ihre IT-Abteilung, ihr Zertifikat auf diesem Computer zu installieren.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Check this computer&apos;s date; if it is right, the server must be mended.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>An {host} wurde nichts gesendet. Prüfen Sie das Datum dieses Computers; wenn es stimmt, muss der Server in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>What answered is not {host}. Nothing was sent. On a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Geantwortet hat nicht {host}. Es wurde nichts gesendet. Melden Sie sich in einem Gastnetz zuerst dort an.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a secure connection. Nothing was sent.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} und dieser Computer konnten sich nicht auf eine sichere Verbindung einigen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your proxy does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The request to {host} goes through a proxy that could not be reached. Check proxy settings or VPN.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Anfrage an {host} geht über einen Proxy, der nicht erreichbar war. Prüfen Sie die Proxy-Einstellungen oder das VPN.</translation>
    </message>
    <message>
        <source>Your proxy asks for a sign-in</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The way to {host} leads through a proxy that wants a user name. Ask your IT department.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Der Weg zu {host} führt über einen Proxy, der einen Benutzernamen verlangt. Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sie müssen sich zuerst in diesem Netzwerk anmelden</translation>
    </message>
    <message>
        <source>A web page came instead of PAVE&apos;s answer. Open a browser, sign in to the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Statt der Antwort von PAVE kam eine Webseite. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Antwort des Servers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What {host} sent is no proper answer. Try again; something between you and PAVE may be changing it.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Was {host} gesendet hat, ist keine gültige Antwort. Versuchen Sie es erneut; vielleicht wird sie unterwegs zwischen Ihnen und PAVE verändert.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network connection to {host}, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Prüfen Sie die Netzwerkverbindung zu {host} und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>PAVE names no address for this photo.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE nennt für dieses Foto keine Adresse.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The photo&apos;s address is not a public https address; it was not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Adresse des Fotos ist keine öffentliche https-Adresse; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Host nicht erlaubt</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy does not allow photos from {host}; it was not asked.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Richtlinie Ihrer Organisation erlaubt keine Fotos von {host}; dort wurde nicht angefragt.</translation>
    </message>
    <message>
        <source>No longer there (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nicht mehr vorhanden (Status {status})</translation>
    </message>
    <message>
        <source>Its address may have changed: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Adresse hat sich vielleicht geändert: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Server problem (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Serverproblem (Status {status})</translation>
    </message>
    <message>
        <source>The picture server has a problem: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Der Bildserver hat ein Problem: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} cannot be reached: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} ist nicht erreichbar: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Unvollständige Datei</translation>
    </message>
    <message>
        <source>Only a part of the photo arrived: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nur ein Teil des Fotos kam an: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Larger than 25 MB</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Größer als 25 MB</translation>
    </message>
    <message>
        <source>Photos of this size are not loaded.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Fotos dieser Größe werden nicht geladen.</translation>
    </message>
    <message>
        <source>The list is too large</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Liste ist zu groß</translation>
    </message>
    <message>
        <source>Up to 5 MB are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Bis zu 5 MB werden gelesen. Teilen Sie sie in mehrere Listen auf.</translation>
    </message>
    <message>
        <source>The list has too many rows</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Liste hat zu viele Zeilen</translation>
    </message>
    <message>
        <source>Up to 20,000 rows are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Bis zu 20.000 Zeilen werden gelesen. Teilen Sie sie in mehrere Listen auf.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>„{name}“ ist keine Textdatei</translation>
    </message>
    <message>
        <source>In a spreadsheet program choose Save as, CSV, and open that file.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“, CSV, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is empty. The usual one is {usual}.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Sie ist leer. Üblich ist {usual}.</translation>
    </message>
    <message>
        <source>It is too long: 200 characters are the most.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Sie ist zu lang: höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such field at character {place}. Known are key, step, title, attempt, verdict, vin, code, created and label, each in braces.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Unbekanntes Feld bei Zeichen {place}. Bekannt sind key, step, title, attempt, verdict, vin, code, created und label, jeweils in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The brace at character {place} is not closed.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Die Klammer bei Zeichen {place} wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The closing brace at character {place} has no opening one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Zur schließenden Klammer bei Zeichen {place} fehlt die öffnende.</translation>
    </message>
    <message>
        <source>At character {place} a number of digits was expected, as in {example}; only numbers can have one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Bei Zeichen {place} wurde eine Stellenzahl erwartet, wie in {example}; nur Zahlen können eine haben.</translation>
    </message>
    <message>
        <source>The export was not made: {why}</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Der Export wurde nicht erstellt: {why}</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing of it was left behind.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>{path} konnte nicht geschrieben werden, und es blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>Kept photos are no longer what was received</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Gespeicherte Fotos sind nicht mehr, was empfangen wurde</translation>
    </message>
    <message>
        <source>The export was not made. These files were changed or removed on this computer: {names}. Load the session again; what PAVE sends then is kept beside them.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Der Export wurde nicht erstellt. Diese Dateien wurden auf diesem Computer geändert oder entfernt: {names}. Laden Sie die Sitzung neu; was PAVE dann sendet, wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>The template for file names cannot be used</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Die Vorlage für Dateinamen ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The saved marks and notes of this session were damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Die gespeicherten Markierungen und Notizen dieser Sitzung waren beschädigt</translation>
    </message>
    <message>
        <source>Photos that could still be read: {kept}. Check them. A copy of the file is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Noch lesbare Fotos: {kept}. Prüfen Sie sie. Eine Kopie der Datei liegt unter {path}.</translation>
    </message>
    <message>
        <source>What was kept of this session was damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Was von dieser Sitzung aufbewahrt war, war beschädigt</translation>
    </message>
    <message>
        <source>Photos that are still known: {kept}; files that belong to none any more: {lost}. PAVE is asked for what is missing. A copy of the damaged list is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Noch bekannte Fotos: {kept}; Dateien, die zu keinem mehr gehören: {lost}. Was fehlt, wird von PAVE neu geholt. Eine Kopie der beschädigten Liste liegt hier: {path}.</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>PAVE sendet jetzt ein anderes Bild als zuvor: {titles}</translation>
    </message>
    <message>
        <source>Both versions are kept, each with the time at which it was received.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Beide Fassungen werden aufbewahrt, jede mit der Zeit ihres Empfangs.</translation>
    </message>
    <message>
        <source>Photos were altered on this computer: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Fotos wurden auf diesem Computer verändert: {titles}</translation>
    </message>
    <message>
        <source>The altered files were set aside, and PAVE is asked for the photos once more.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Die veränderten Dateien wurden beiseitegelegt, und die Fotos werden erneut von PAVE angefordert.</translation>
    </message>
    <message>
        <source>This was saved by a newer Walkaround</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Dies wurde von einem neueren Walkaround gespeichert</translation>
    </message>
    <message>
        <source>{path} is left as it is, and nothing new is saved there. Update Walkaround.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>{path} bleibt, wie es ist, und nichts Neues wird dort gespeichert. Aktualisieren Sie Walkaround.</translation>
    </message>
    <message>
        <source>The list of sessions was damaged and has been made anew</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Die Liste der Sitzungen war beschädigt und wurde neu erstellt</translation>
    </message>
    <message>
        <source>Nothing is lost: it was read from the session folders again. Sessions found: {sessions}.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Nichts ist verloren: Sie wurde aus den Ordnern der Sitzungen neu gelesen. Gefundene Sitzungen: {sessions}.</translation>
    </message>
    <message>
        <source>The list of sessions was saved by a newer Walkaround</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Die Liste der Sitzungen stammt von einem neueren Walkaround</translation>
    </message>
    <message>
        <source>{path} is left as it is; the sessions are read from their folders. Update Walkaround.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} bleibt, wie es ist; die Sitzungen werden aus ihren Ordnern gelesen. Aktualisieren Sie Walkaround.</translation>
    </message>
    <message>
        <source>This computer has no full-text search (SQLite without FTS5)</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Dieser Computer hat keine Volltextsuche (SQLite ohne FTS5)</translation>
    </message>
    <message>
        <source>Sessions are read from their folders at each start, which takes longer.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Die Sitzungen werden bei jedem Start aus ihren Ordnern gelesen; das dauert länger.</translation>
    </message>
    <message>
        <source>Not everything could be removed: {why}</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Nicht alles konnte entfernt werden: {why}</translation>
    </message>
    <message>
        <source>{path} is still there. Close what uses it, then forget again.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} ist noch da. Schließen Sie, was es benutzt, und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy could not be applied</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>Die Richtlinie Ihrer Organisation konnte nicht angewendet werden</translation>
    </message>
    <message>
        <source>{path}: {faults}. Until that is mended nothing in it holds: Walkaround works with its usual settings, and removes no session for its age or for room. Tell your IT department.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path}: {faults}. Bis das behoben ist, gilt nichts davon: Walkaround arbeitet mit seinen üblichen Einstellungen und entfernt keine Sitzung wegen ihres Alters oder aus Platzgründen. Wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Your organisation has set the server</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>Ihre Organisation hat den Server festgelegt</translation>
    </message>
    <message>
        <source>{path} names {server}; {asked} is not asked. Leave --server out.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path} nennt {server}; {asked} wird nicht gefragt. Lassen Sie --server weg.</translation>
    </message>
    <message>
        <source>no program opens it</source>
        <extracomment>app/bridge/picture_desk.py, app/error_sentences.py</extracomment>
        <translation>kein Programm öffnet die Datei</translation>
    </message>
    <message>
        <source>The photo took too long: try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Foto brauchte zu lange: Versuchen Sie es mit besserem Empfang erneut.</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Festplatte hat abgelehnt</translation>
    </message>
    <message>
        <source>The photo could not be written: free some space, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Foto konnte nicht geschrieben werden: Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not a JPEG, PNG or WebP</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Weder JPEG noch PNG noch WebP</translation>
    </message>
    <message>
        <source>What arrived is not a picture that can be shown.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Was ankam, ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>The photo&apos;s file ends too early: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Datei des Fotos endet zu früh: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Zu viele Pixel</translation>
    </message>
    <message>
        <source>The picture is larger than 64 megapixels and is not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Das Bild hat mehr als 64 Megapixel und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>The photo&apos;s file cannot be decoded: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Datei des Fotos lässt sich nicht lesen: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for secrets</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Dieser Computer bietet keinen sicheren Ort für Geheimnisse</translation>
    </message>
    <message>
        <source>No keyring was found. You can keep the credentials until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Es wurde kein Schlüsselbund gefunden. Sie können die Zugangsdaten behalten, bis Sie Walkaround schließen; nichts wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie die Zugangsdaten, bis Sie Walkaround schließen.</translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>Allow Walkaround to use the keyring and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Erlauben Sie Walkaround den Zugriff auf den Schlüsselbund und versuchen Sie es erneut, oder behalten Sie die Zugangsdaten, bis Sie Walkaround schließen.</translation>
    </message>
    <message>
        <source>Your keyring does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may be waiting for a password in a window of its own. Answer it, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf ein Passwort. Geben Sie es ein oder behalten Sie die Zugangsdaten, bis Sie Walkaround schließen.</translation>
    </message>
    <message>
        <source>Your keyring has a problem</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ihr Schlüsselbund hat ein Problem</translation>
    </message>
    <message>
        <source>The credentials could not be read or written. You can keep them until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Die Zugangsdaten konnten nicht gelesen oder geschrieben werden. Sie können sie behalten, bis Sie Walkaround schließen.</translation>
    </message>
    <message>
        <source>Something went wrong in Walkaround itself</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>In Walkaround selbst ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Please try again. The log has the details (Help, Show log folder).</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Bitte versuchen Sie es erneut. Einzelheiten stehen im Protokoll (Hilfe, Protokollordner zeigen).</translation>
    </message>
    <message>
        <source>“{typed}” is not a session key</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>„{typed}“ ist kein Sitzungscode</translation>
    </message>
    <message>
        <source>A key looks like XXX-ABCDE12345: three or four letters, a hyphen, 8 to 20 letters or digits.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Ein Code sieht aus wie XXX-ABCDE12345: drei oder vier Buchstaben, ein Bindestrich, 8 bis 20 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Das Datum dieses Computers ist falsch</translation>
    </message>
    <message>
        <source>It says {date}. With that date no secure connection can be made: set the clock and try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Er zeigt {date}. Mit diesem Datum ist keine sichere Verbindung möglich: Stellen Sie die Uhr und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No session {key}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Keine Sitzung {key}</translation>
    </message>
    <message>
        <source>PAVE knows no such session, or it belongs to another API key. Check the key letter by letter.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE kennt diese Sitzung nicht, oder sie gehört zu einem anderen API-Schlüssel. Prüfen Sie den Code Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The server sent us elsewhere: refused</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Der Server wollte uns umleiten: verweigert</translation>
    </message>
    <message>
        <source>{host} wanted to pass the request on to {to_host}. Your credentials go to one server only. If you are on a guest network, sign in to it first.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{host} wollte die Anfrage an {to_host} weiterleiten. Ihre Zugangsdaten gehen nur an einen Server. Melden Sie sich in einem Gastnetz zuerst dort an.</translation>
    </message>
    <message>
        <source>PAVE&apos;s server has a problem (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Der Server von PAVE hat ein Problem (Status {status})</translation>
    </message>
    <message>
        <source>This is not your computer and not your key. Try again in a minute.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Es liegt weder an Ihrem Computer noch an Ihrem Schlüssel. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>PAVE asks us to wait until {until}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE bittet, bis {until} zu warten</translation>
    </message>
    <message>
        <source>Too many requests were made with this key. Try again then.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Mit diesem Schlüssel wurden zu viele Anfragen gestellt. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>PAVE&apos;s answer cannot be read</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Die Antwort von PAVE ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is not in the form that PAVE documents (at {where}). Try again; if it stays so, copy the details for your IT department.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Sie hat nicht die Form, die PAVE dokumentiert (bei {where}). Versuchen Sie es erneut; wenn es so bleibt, kopieren Sie die Details für Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The disk refused: {why}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Die Festplatte hat abgelehnt: {why}</translation>
    </message>
    <message>
        <source>{path} could not be written or read. Free some space or check its rights.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{path} konnte nicht geschrieben oder gelesen werden. Schaffen Sie Platz oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{field} cannot be right</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{field}: Das kann nicht stimmen</translation>
    </message>
    <message>
        <source>PAVE refused the request (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE hat die Anfrage abgelehnt (Status {status})</translation>
    </message>
    <message>
        <source>Check the credentials and the clock of this computer.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Prüfen Sie die Zugangsdaten und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>PAVE asks us to slow down</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A field</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Ein Feld</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Eviction</name>
    <message numerus="yes">
        <source>%n session(s) with marks or notes of yours are past the limits</source>
        <extracomment>app/ui/eviction_dialog.py, app/ui/library_door.py</extracomment>
        <translation>
            <numerusform>%n Sitzung mit Ihren Markierungen oder Notizen liegt jenseits der Grenzen</numerusform>
            <numerusform>%n Sitzungen mit Ihren Markierungen oder Notizen liegen jenseits der Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without your word they are not removed. What is ticked is kept always, or removed now.</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Ohne Ihr Wort werden sie nicht entfernt. Was angehakt ist, wird immer behalten oder jetzt entfernt.</translation>
    </message>
    <message>
        <source>your marks or notes</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Ihre Markierungen oder Notizen</translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>immer behalten</translation>
    </message>
    <message>
        <source>Sessions past the limits</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Sitzungen jenseits der Grenzen</translation>
    </message>
    <message>
        <source>Keep always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Immer behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>They are not removed unless you say so. The limits are in the settings, under Data.</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Sie werden nur entfernt, wenn Sie es sagen. Die Grenzen stehen in den Einstellungen unter Daten.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n photo(s) downloaded again: the same bytes as before</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>%n Foto neu heruntergeladen: dieselben Bytes wie zuvor</numerusform>
            <numerusform>%n Fotos neu heruntergeladen: dieselben Bytes wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be downloaded again: not compared</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>%n Foto konnte nicht neu heruntergeladen werden: nicht verglichen</numerusform>
            <numerusform>%n Fotos konnten nicht neu heruntergeladen werden: nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading again, to compare…</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>Wird zum Vergleich neu heruntergeladen …</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>How the report will look</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>So wird der Bericht aussehen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Nothing is chosen to go in.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it shall go.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Geben Sie an, wohin.</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>{0} exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), about {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n Datei, etwa {0}</numerusform>
            <numerusform>%n Dateien, etwa {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export into</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>{0} (Versuch {1})</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Gespeicherte Kopie von {0}, seither nicht geprüft.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export without them</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Ohne diese exportieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Not on this computer yet: %n photo(s). Loaded first.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>
            <numerusform>Noch nicht auf diesem Computer: %n Foto. Es wird zuerst geladen.</numerusform>
            <numerusform>Noch nicht auf diesem Computer: %n Fotos. Sie werden zuerst geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded: {0}. The export will say so.</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>%n Foto konnte nicht geladen werden: {0}. Der Export wird das sagen.</numerusform>
            <numerusform>%n Fotos konnten nicht geladen werden: {0}. Der Export wird das sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking for the photos: {0} of {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Fotos werden gesucht: {0} von {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s), {0}, in {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>Fertig: %n Datei, {0}, in {1}</numerusform>
            <numerusform>Fertig: %n Dateien, {0}, in {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: {0} of {1} files</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Wird geschrieben: {0} von {1} Dateien</translation>
    </message>
    <message>
        <source>Not in it: {0}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Nicht dabei: {0}</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>PDF &amp;report</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>PDF-Be&amp;richt</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Ta&amp;belle (CSV)</translation>
    </message>
    <message>
        <source>&amp;Data (JSON)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Daten (JSON)</translation>
    </message>
    <message>
        <source>&amp;All attempts, not only the newest</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Alle Versuche, nicht nur der neueste</translation>
    </message>
    <message>
        <source>My &amp;marks and notes</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Meine &amp;Markierungen und Notizen</translation>
    </message>
    <message>
        <source>My dra&amp;wings</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Meine &amp;Zeichnungen</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Originale, Byte für Byte</translation>
    </message>
    <message>
        <source>At most 4 MB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Höchstens je 4 MB</translation>
    </message>
    <message>
        <source>At most 500 KB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Höchstens je 500 KB</translation>
    </message>
    <message>
        <source>To share: without EXIF and GPS</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Zum Weitergeben: ohne EXIF und GPS</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Exportieren als</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Woh&amp;in</translation>
    </message>
    <message>
        <source>What goes in</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Photo si&amp;ze</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Foto&amp;größe</translation>
    </message>
    <message>
        <source>Photos a pa&amp;ge</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Fotos je &amp;Seite</translation>
    </message>
    <message>
        <source>Report &amp;language</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Berichts&amp;sprache</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Datei&amp;namen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>ZIP-Datei</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>none</source>
        <extracomment>app/domain/moments.py, app/ui/facts_text.py, app/ui/photo_facts.py</extracomment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>none in the file</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>keine Angabe in der Datei</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>changed since it was received</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>seit dem Empfang verändert</translation>
    </message>
    <message>
        <source>altitude {0} m</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Höhe {0} m</translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>{0}, {1} Bytes</translation>
    </message>
    <message>
        <source>EXIF times</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>EXIF-Zeiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{0} local time</source>
        <extracomment>app/domain/moments.py</extracomment>
        <translation>{0} Ortszeit</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the position</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Position zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>The file has changed since it was received.</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Die Datei wurde seit dem Empfang verändert.</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} MP</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>{0} × {1}, {2} MP</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in titles, reasons and notes</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>In Titeln, Gründen und Notizen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>The photos and PAVE&apos;s answers as they were received, and the log of their receipt.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Die Fotos und die Antworten von PAVE, wie sie empfangen wurden, und das Protokoll ihres Empfangs.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with photos, PAVE&apos;s answers, marks, notes and drawings.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>
            <numerusform>%n Sitzung mit Fotos, Antworten von PAVE, Markierungen, Notizen und Zeichnungen.</numerusform>
            <numerusform>%n Sitzungen mit Fotos, Antworten von PAVE, Markierungen, Notizen und Zeichnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have exported, saved, printed or sent, and backups of this computer. Nothing changes at PAVE.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Was Sie exportiert, gespeichert, gedruckt oder gesendet haben, und Sicherungen dieses Computers. Bei PAVE ändert sich nichts.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The list of sessions and the log of this program.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Die Liste der Sitzungen und das Protokoll dieses Programms.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Your settings, and the credentials in your keyring.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ihre Einstellungen und die Zugangsdaten in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your marks, notes and drawings of this session.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ihre Markierungen, Notizen und Zeichnungen zu dieser Sitzung.</translation>
    </message>
    <message>
        <source>What Walkaround cannot remove</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Was Walkaround nicht entfernen kann</translation>
    </message>
    <message>
        <source>Forget session {0}?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Sitzung {0} löschen?</translation>
    </message>
    <message>
        <source>What is removed from this computer</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Was von diesem Computer entfernt wird</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>attempt {0}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>new photo</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>neues Foto</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live off</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Live aus</translation>
    </message>
    <message>
        <source>Live · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Live · alle {0}</translation>
    </message>
    <message>
        <source>Live slowed · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Live verlangsamt · alle {0}</translation>
    </message>
    <message>
        <source>Live paused</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Live pausiert</translation>
    </message>
    <message>
        <source>Session complete</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sitzung abgeschlossen</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>Session invalid</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sitzung ungültig</translation>
    </message>
    <message>
        <source>The session is asked for only when you press Refresh.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Die Sitzung wird nur abgefragt, wenn Sie Aktualisieren drücken.</translation>
    </message>
    <message>
        <source>PAVE is asked again by itself, the more seldom the longer nothing changes.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>PAVE wird von selbst wieder gefragt, umso seltener, je länger sich nichts ändert.</translation>
    </message>
    <message>
        <source>It goes on when the window is seen again.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Es geht weiter, sobald das Fenster wieder zu sehen ist.</translation>
    </message>
    <message>
        <source>Nothing has changed for half an hour. Press to go on.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Seit einer halben Stunde hat sich nichts geändert. Drücken Sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing will change any more.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Es wird sich nichts mehr ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is complete</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>Die Sitzung ist abgeschlossen</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>Die Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>The session has become invalid</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>Die Sitzung ist ungültig geworden</translation>
    </message>
    <message>
        <source>{0} · what is shown stays, PAVE is asked again more slowly</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>{0} · was zu sehen ist, bleibt; PAVE wird langsamer wieder gefragt</translation>
    </message>
    <message>
        <source>The session has ended: nothing will change any more</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>Die Sitzung ist beendet: Es wird sich nichts mehr ändern</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>As it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Foto unverändert zeigen</translation>
    </message>
    <message>
        <source>Fit · {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Eingepasst · {0}</translation>
    </message>
    <message>
        <source>shadows brightened</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Schatten aufgehellt</translation>
    </message>
    <message>
        <source>View only: {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Nur Ansicht: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>um {0}° gedreht</translation>
    </message>
    <message>
        <source>Back, one level out</source>
        <extracomment>app/ui/compare_header.py, app/ui/loupe_header.py</extracomment>
        <translation>Eine Ebene zurück</translation>
    </message>
    <message>
        <source>Drag this into another program: it gets the photo as a file</source>
        <extracomment>app/ui/drag_places.py</extracomment>
        <translation>Ziehen Sie dies in ein anderes Programm: Es bekommt das Foto als Datei</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>app/ui/filmstrip.py</extracomment>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>A newer attempt has arrived · Down shows it</source>
        <extracomment>app/ui/loupe_header.py</extracomment>
        <translation>Ein neuerer Versuch ist da · Ab-Taste zeigt ihn</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/ui/photo_title.py</extracomment>
        <translation>Versuch {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Use</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Be&amp;urteilung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sitzung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the key on the clip&amp;board</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Code aus der Z&amp;wischenablage öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;list of sessions…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Liste von Sitzungen öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Demositzung öffnen</translation>
    </message>
    <message>
        <source>Lea&amp;ve the demo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Demo &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Bild &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Open in the default &amp;program</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Im Standard&amp;programm öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Noch einmal expor&amp;tieren</translation>
    </message>
    <message>
        <source>Pr&amp;int contact sheet…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Kontaktbogen dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy file &amp;path</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Datei&amp;pfad kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;aption</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Bildtext kopieren</translation>
    </message>
    <message>
        <source>Copy facts as &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Angaben als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find a &amp;session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>S&amp;itzung suchen …</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Alle Schritte</translation>
    </message>
    <message>
        <source>Acce&amp;pted</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>An&amp;genommen</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Fehlend</translation>
    </message>
    <message>
        <source>Re&amp;captured</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>N&amp;eu aufgenommen</translation>
    </message>
    <message>
        <source>&amp;Unseen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Ungesehen</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Rü&amp;ckfrage</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Mit Notiz</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>S&amp;essions panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Sitzungsliste</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Look closely</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Genau ansehen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>Compare with the &amp;opposite side</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Mit der Gegenseite vergleichen</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>V&amp;orheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nächster &amp;Schritt</translation>
    </message>
    <message>
        <source>Ol&amp;der attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Äl&amp;terer Versuch</translation>
    </message>
    <message>
        <source>Ne&amp;wer attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Neuerer Versuch</translation>
    </message>
    <message>
        <source>Next photo needing &amp;attention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nächstes &amp;Foto mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Previous photo needing a&amp;ttention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Vorheriges Foto mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Next &amp;unseen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nä&amp;chstes ungesehenes Foto</translation>
    </message>
    <message>
        <source>Previous un&amp;seen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Vorheriges &amp;ungesehenes Foto</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;An das Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;1:1 (100 %)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;1:1 (100 %)</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Fit or 1:1</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Eingepasst oder 1:1</translation>
    </message>
    <message>
        <source>Keep &amp;zoom and position</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Zoom und &amp;Position behalten</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>&amp;Brighten shadows (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sc&amp;hatten aufhellen (nur Ansicht)</translation>
    </message>
    <message>
        <source>&amp;Rotate right (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nach &amp;rechts drehen (nur Ansicht)</translation>
    </message>
    <message>
        <source>Rotate l&amp;eft (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nach links &amp;drehen (nur Ansicht)</translation>
    </message>
    <message>
        <source>S&amp;how overlays</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Einblendungen &amp;zeigen</translation>
    </message>
    <message>
        <source>P&amp;in this photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>D&amp;ieses Foto anheften</translation>
    </message>
    <message>
        <source>Mo&amp;ve together</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Gemeinsam be&amp;wegen</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>Reset the offset</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Versatz zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Follow l&amp;ive</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Live f&amp;olgen</translation>
    </message>
    <message>
        <source>Load &amp;missing pictures again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Fehlende &amp;Bilder erneut laden</translation>
    </message>
    <message>
        <source>&amp;Download again and compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Neu herunterladen und ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Cancel, one level &amp;out</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Abbrechen, eine Ebene &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Vehicle and session data…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Fahrzeug- und Sitzungs&amp;daten …</translation>
    </message>
    <message>
        <source>Retake re&amp;quest…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Bitte &amp;um neue Aufnahmen…</translation>
    </message>
    <message>
        <source>Keep al&amp;ways</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Im&amp;mer behalten</translation>
    </message>
    <message>
        <source>&amp;Forget this session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Diese Sitzung ve&amp;rgessen …</translation>
    </message>
    <message>
        <source>Forget ever&amp;ything…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>All&amp;es vergessen …</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Nächste Sitzung</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Vorherige Sitzung</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sitzung &amp;schließen</translation>
    </message>
    <message>
        <source>Reopen the session closed &amp;last</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Zu&amp;letzt geschlossene Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Mark: &amp;Use</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Markieren: &amp;Verwenden</translation>
    </message>
    <message>
        <source>Mark: &amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Markieren: &amp;Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Clear the mark</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Markierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Note on the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Notiz zum Foto</translation>
    </message>
    <message>
        <source>Note on the &amp;session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Notiz zur &amp;Sitzung</translation>
    </message>
    <message>
        <source>Draw an &amp;arrow</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Pfeil zeichnen</translation>
    </message>
    <message>
        <source>Draw a c&amp;ircle</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Kreis zeichnen</translation>
    </message>
    <message>
        <source>Write a &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Text schreiben</translation>
    </message>
    <message>
        <source>Show &amp;drawings</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Zeichnungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove all drawings of the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;lle Zeichnungen des Fotos entfernen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <source>&amp;About Walkaround</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Über Walkaround</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message numerus="yes">
        <source>%n caption(s) copied</source>
        <extracomment>app/ui/copying.py</extracomment>
        <translation>
            <numerusform>%n Bildtext kopiert</numerusform>
            <numerusform>%n Bildtexte kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture as</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Copied the facts of {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Angaben zu {0} kopiert</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <extracomment>app/ui/main_window.py, app/ui/photo_commands.py</extracomment>
        <translation>{0} kopiert</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Credentials: made up for the demo</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Zugangsdaten: nur für die Demo erfunden</translation>
    </message>
    <message>
        <source>Credentials: environment variables</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Zugangsdaten: Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Credentials: until you close Walkaround</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Zugangsdaten: bis Sie Walkaround schließen</translation>
    </message>
    <message>
        <source>Credentials: none yet</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Zugangsdaten: noch keine</translation>
    </message>
    <message>
        <source>Credentials: {0}</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Zugangsdaten: {0}</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the file cannot be read ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>die Datei kann nicht gelesen werden ({detail})</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>others than administrators can change it</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>andere als Administratoren können sie ändern</translation>
    </message>
    <message>
        <source>the file is larger than 64 KiB</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>die Datei ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8 ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>der Text ist nicht UTF-8 ({detail})</translation>
    </message>
    <message>
        <source>the text is not JSON ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>der Text ist kein JSON ({detail})</translation>
    </message>
    <message>
        <source>a JSON object in braces was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>ein JSON-Objekt in geschweiften Klammern wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: named twice</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: zweimal genannt</translation>
    </message>
    <message>
        <source>{key}: no such key</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>{key}: an address such as https://host was expected, without /v1</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine Adresse wie https://host wurde erwartet, ohne /v1</translation>
    </message>
    <message>
        <source>{key}: an account name without blanks was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: ein Kontoname ohne Leerzeichen wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: http://host:port, https://host:port, direct or system was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: http://host:port, https://host:port, direct oder system wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 36500 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine ganze Zahl von 0 bis 36500 wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 1000000 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine ganze Zahl von 0 bis 1000000 wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: true or false was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: true oder false wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: an https address was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine https-Adresse wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: a list with one or more of en, fr, es, de was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine Liste mit einer oder mehreren der Sprachen en, fr, es, de wurde erwartet</translation>
    </message>
    <message>
        <source>{key}: a list of host names was expected, such as cdn.example or *.example.com</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: eine Liste von Hostnamen wurde erwartet, etwa cdn.example oder *.example.com</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Mark: Use</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Markierung: Verwenden</translation>
    </message>
    <message>
        <source>Mark: Query</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Markierung: Rückfrage</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>The picture could not be loaded</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>Das Bild konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Accepted and rejected are PAVE&apos;s words; marks and notes are the adjuster&apos;s.</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>„Angenommen“ und „abgelehnt“ sagt PAVE; Markierungen und Notizen sind die des Gutachters.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Preparing the contact sheet…</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Der Kontaktbogen wird vorbereitet…</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Gespeicherte Kopie von {0}, seither nicht geprüft</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Stand {0} (Ortszeit)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Kontaktbogen</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Session</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>To retake</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Neu aufzunehmen</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of 13</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>{0} von 13</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Liste von Sitzungen</translation>
    </message>
    <message>
        <source>Open a list of sessions</source>
        <extracomment>app/ui/queue_dialog.py, app/ui/queue_entry.py</extracomment>
        <translation>Liste von Sitzungen öffnen</translation>
    </message>
    <message>
        <source>Paste session keys or PAVE links, separated in any way; or open a CSV or text file, such as the list of PAVE&apos;s fleet dashboard. Only the keys are taken out of it.</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Fügen Sie Sitzungscodes oder PAVE-Links ein, beliebig getrennt; oder öffnen Sie eine CSV- oder Textdatei, etwa die Liste aus PAVEs Flotten-Dashboard. Nur die Codes werden daraus übernommen.</translation>
    </message>
    <message>
        <source>Session keys or PAVE links</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Sitzungscodes oder PAVE-Links</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/queue_entry.py, app/ui/queue_page.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Noch keine Codes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n session(s)</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>
            <numerusform>%n Sitzung &amp;laden</numerusform>
            <numerusform>%n Sitzungen &amp;laden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Sessions loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Geladene Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Laden &amp;beenden</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Fehler &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Add keys…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Codes hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Sitzung &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Fewest accepted</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Wenigste akzeptiert</translation>
    </message>
    <message>
        <source>Most to retake</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Meiste neu aufzunehmen</translation>
    </message>
    <message>
        <source>Most missing</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Meiste fehlend</translation>
    </message>
    <message>
        <source>Photos not loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Nicht geladene Fotos</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Sessions of the list</source>
        <extracomment>app/ui/queue_table.py</extracomment>
        <translation>Sitzungen der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n Zeile ohne Code</numerusform>
            <numerusform>%n Zeilen ohne Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistyped key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n falsch geschriebener Code</numerusform>
            <numerusform>%n falsch geschriebene Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting, goes on by itself</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Wartet, geht von selbst weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n doppelter</numerusform>
            <numerusform>%n doppelte</numerusform>
        </translation>
    </message>
    <message>
        <source>List: {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Liste: {0}</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: {2}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}, Spalte „{1}“: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>line {0} ({1})</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Zeile {0} ({1})</translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Zeile {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Photo</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Datei und SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>All attempts</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>SHA-256 of PAVE’s list as received: {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>SHA-256 der Liste von PAVE, wie empfangen: {0}</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>received {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>empfangen {0}</translation>
    </message>
    <message>
        <source>version {0} of {1}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Fassung {0} von {1}</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>As received by this computer: {0}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Wie von diesem Computer empfangen: {0}</translation>
    </message>
    <message>
        <source>Camera’s clock (EXIF {0}): {1}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Uhr der Kamera (EXIF {0}): {1}</translation>
    </message>
    <message>
        <source>Earlier bytes of this photo (version {0} of {1}): the server has sent others since.</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Frühere Bytes dieses Fotos (Fassung {0} von {1}): Der Server hat seither andere gesendet.</translation>
    </message>
    <message>
        <source>The server has sent other bytes of this photo before (version {0} of {1}).</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Der Server hat von diesem Foto früher andere Bytes gesendet (Fassung {0} von {1}).</translation>
    </message>
    <message>
        <source>reduced copy; SHA-256 of the original {0}…</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>verkleinerte Kopie; SHA-256 des Originals {0}…</translation>
    </message>
    <message>
        <source>Adjuster’s own mark (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Eigene Markierung des Sachverständigen (nicht von PAVE)</translation>
    </message>
    <message>
        <source>Adjuster’s own note (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Eigene Notiz des Sachverständigen (nicht von PAVE)</translation>
    </message>
    <message>
        <source>Reason given by PAVE</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Von PAVE genannter Grund</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>byte for byte as they were received</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Byte für Byte, wie sie empfangen wurden</translation>
    </message>
    <message>
        <source>reduced copies of at most 4 MB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>verkleinerte Kopien von höchstens 4 MB; die Prüfsummen der Originale sind angegeben</translation>
    </message>
    <message>
        <source>reduced copies of at most 500 KB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>verkleinerte Kopien von höchstens 500 KB; die Prüfsummen der Originale sind angegeben</translation>
    </message>
    <message>
        <source>copies without camera data and position; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Kopien ohne Kameradaten und Position; die Prüfsummen der Originale sind angegeben</translation>
    </message>
    <message>
        <source>Each photo is shown as received by this computer at the time that stands beside it.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Jedes Foto wird so gezeigt, wie dieser Computer es zu der daneben stehenden Zeit empfangen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>PAVE lists these, and they could not be included: {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Von PAVE aufgeführt, konnten aber nicht aufgenommen werden: {0}</translation>
    </message>
    <message>
        <source>This computer’s clock differed from PAVE’s by {0} seconds. Its own times are not corrected.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Die Uhr dieses Computers wich um {0} Sekunden von der von PAVE ab. Seine eigenen Zeiten sind nicht berichtigt.</translation>
    </message>
    <message>
        <source>Adjuster’s own note on the session (not PAVE’s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Eigene Notiz des Sachverständigen zur Sitzung (nicht von PAVE)</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Photo report of a vehicle inspection</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Fotobericht einer Fahrzeuginspektion</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>VIN</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Status (PAVE’s word)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Status (laut PAVE)</translation>
    </message>
    <message>
        <source>List of photos</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Liste der Fotos</translation>
    </message>
    <message>
        <source>Last compared</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Zuletzt verglichen</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/services/report_cover.py, app/services/report_pdf.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The 13 steps</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Die 13 Schritte</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Sachverst.</translation>
    </message>
    <message>
        <source>Notes and results from PAVE</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Notizen und Ergebnisse von PAVE</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Entry {0} of PAVE’s list cannot be read: {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Eintrag {0} der Liste von PAVE ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>as received by this computer at {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>wie von diesem Computer empfangen: {0}</translation>
    </message>
    <message>
        <source>{0}, by Walkaround {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0}, mit Walkaround {1}</translation>
    </message>
    <message>
        <source>{0}: PAVE still said the same</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0}: PAVE sagte noch dasselbe</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/services/report_facts.py</extracomment>
        <translation>Versuch {0} von {1}</translation>
    </message>
    <message>
        <source>Made {0}, by Walkaround {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Erstellt {0}, mit Walkaround {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Photo report of inspection {0}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Fotobericht der Inspektion {0}</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Fortsetzung auf der nächsten Seite</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>With the adjuster’s own drawings</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Mit den Zeichnungen des Sachverständigen</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here; its file is as it was received.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Dieses Bild kann hier nicht gezeichnet werden; seine Datei ist so, wie sie empfangen wurde.</translation>
    </message>
    <message>
        <source>PAVE has no picture of this attempt.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE hat kein Bild zu diesem Versuch.</translation>
    </message>
    <message>
        <source>PAVE lists this photo; this computer does not have it.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE führt dieses Foto auf; dieser Computer hat es nicht.</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>{0}, Fortsetzung</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} local, UTC{offset})</source>
        <extracomment>app/services/report_text.py</extracomment>
        <translation>{utc} UTC ({local} Ortszeit, UTC{offset})</translation>
    </message>
</context>
<context>
    <name>Retake</name>
    <message>
        <source>More light: in daylight or a lit place, with the flash on.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Mehr Licht: bei Tag oder an einem hellen Ort, mit Blitz.</translation>
    </message>
    <message>
        <source>Less glare: keep the sun behind you and out of the glass.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Weniger Blendung: Sonne im Rücken, keine Spiegelung in den Scheiben.</translation>
    </message>
    <message>
        <source>Hold the phone still, wipe the lens, and wait until it is sharp.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Halten Sie das Telefon ruhig, wischen Sie die Linse ab und warten Sie, bis das Bild scharf ist.</translation>
    </message>
    <message>
        <source>Remove what is in the way: people, doors, other vehicles.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Entfernen Sie, was im Weg ist: Personen, Türen, andere Fahrzeuge.</translation>
    </message>
    <message>
        <source>Step back until the whole vehicle is in the frame, with some room around it.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Treten Sie zurück, bis das ganze Fahrzeug im Bild ist, mit etwas Rand.</translation>
    </message>
    <message>
        <source>Fill the frame with the VIN plate; every character must be readable.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Füllen Sie das Bild mit dem VIN-Schild; jedes Zeichen muss lesbar sein.</translation>
    </message>
    <message>
        <source>From the open driver&apos;s door, show both front seats and the dashboard.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Zeigen Sie durch die offene Fahrertür beide Vordersitze und das Armaturenbrett.</translation>
    </message>
    <message>
        <source>Ignition on; the odometer must be readable, straight from the front.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Zündung an; der Kilometerstand muss lesbar sein, gerade von vorn aufgenommen.</translation>
    </message>
    <message>
        <source>Show the whole left side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Zeigen Sie die ganze linke Seite, gerade, das Fahrzeug vollständig im Bild.</translation>
    </message>
    <message>
        <source>Stand at the front left corner; show front and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich an die Ecke vorn links; zeigen Sie Front und linke Seite vollständig.</translation>
    </message>
    <message>
        <source>Stand straight in front; show the whole front with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich gerade davor; zeigen Sie die ganze Front mit beiden Scheinwerfern und Kennzeichen.</translation>
    </message>
    <message>
        <source>Stand at the front right corner; show front and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich an die Ecke vorn rechts; zeigen Sie Front und rechte Seite vollständig.</translation>
    </message>
    <message>
        <source>Show the whole right side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Zeigen Sie die ganze rechte Seite, gerade, das Fahrzeug vollständig im Bild.</translation>
    </message>
    <message>
        <source>Stand at the rear right corner; show rear and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich an die Ecke hinten rechts; zeigen Sie Heck und rechte Seite vollständig.</translation>
    </message>
    <message>
        <source>Stand straight behind; show the whole rear with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich gerade dahinter; zeigen Sie das ganze Heck mit beiden Leuchten und Kennzeichen.</translation>
    </message>
    <message>
        <source>Stand at the rear left corner; show rear and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Stellen Sie sich an die Ecke hinten links; zeigen Sie Heck und linke Seite vollständig.</translation>
    </message>
    <message>
        <source>From outside, show the whole windshield from edge to edge.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Zeigen Sie von außen die ganze Frontscheibe, von Rand zu Rand.</translation>
    </message>
    <message>
        <source>Turn the wheel outwards; show the tread from close by, in focus.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Drehen Sie das Rad nach außen; zeigen Sie das Profil aus der Nähe und scharf.</translation>
    </message>
    <message numerus="yes">
        <source>We still need %n photo(s) of your vehicle ({0}):</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>
            <numerusform>Wir benötigen noch %n Foto Ihres Fahrzeugs ({0}):</numerusform>
            <numerusform>Wir benötigen noch %n Fotos Ihres Fahrzeugs ({0}):</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Take them here: {0}</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>Hier aufnehmen: {0}</translation>
    </message>
    <message>
        <source>Only what is open. Nothing is sent: paste the text into an SMS or an e-mail.</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Nur, was offen ist. Es wird nichts gesendet: Fügen Sie den Text in eine SMS oder E-Mail ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n SMS-Teil</numerusform>
            <numerusform>%n SMS-Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Retake request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Bitte um neue Aufnahmen</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Text der Bitte</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Sprache der Bitte</translation>
    </message>
    <message>
        <source>Restore text</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Text wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Retake request…</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Bitte um neue Aufnahmen…</translation>
    </message>
    <message>
        <source>What helps: {0}</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Was hilft: {0}</translation>
    </message>
    <message>
        <source>Copied the retake request</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Bitte um neue Aufnahmen kopiert</translation>
    </message>
    <message>
        <source>Nothing to retake: no step is rejected or missing</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Nichts neu aufzunehmen: kein Schritt ist abgelehnt oder fehlt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>My mark: Use</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Meine Markierung: Verwenden</translation>
    </message>
    <message>
        <source>My mark: Query</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Meine Markierung: Rückfrage</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{0}, attempt {1} of {2}</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>{0}, Versuch {1} von {2}</translation>
    </message>
    <message>
        <source>My mark on {0}: {1}</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Meine Markierung, {0}: {1}</translation>
    </message>
    <message>
        <source>Ctrl+Return ends the note, Esc restores what stood there before</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Strg+Eingabe beendet die Notiz, Esc stellt den vorherigen Text wieder her</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Kein Foto gewählt</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Notiz zum Foto</translation>
    </message>
    <message>
        <source>Add a note on this photo…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Notiz zu diesem Foto hinzufügen…</translation>
    </message>
    <message>
        <source>Add a note on the session…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Notiz zur Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Notiz zur Sitzung</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>{0} · attempt {1} of {2}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>{0} · Versuch {1} von {2}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Notiz, {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Gespeichert um {0}</translation>
    </message>
    <message>
        <source>My review</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Meine Beurteilung</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Nicht gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>SessionKeyBox</name>
    <message>
        <source>Session key or PAVE link</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Sitzungscode oder PAVE-Link</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this session</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Diese Sitzung öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/session_page.py</extracomment>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n session(s) forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n Sitzung gelöscht</numerusform>
            <numerusform>%n Sitzungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) past the limits removed</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n Sitzung jenseits der Grenzen entfernt</numerusform>
            <numerusform>%n Sitzungen jenseits der Grenzen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>immer behalten</translation>
    </message>
    <message>
        <source>with your marks or notes</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>mit Ihren Markierungen oder Notizen</translation>
    </message>
    <message>
        <source>a photo changed since it was received</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>ein Foto hat sich seit dem Empfang geändert</translation>
    </message>
    <message>
        <source>Keep &amp;always</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Immer behalten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Sessions that you open are listed here.</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Hier stehen die Sitzungen, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle…</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Schlüssel, FIN …</translation>
    </message>
    <message>
        <source>Search sessions by key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Sitzungen nach Schlüssel, FIN, Fahrzeug, Grund oder Notiz suchen</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Schlüssel, FIN, Fahrzeug, Grund oder Notiz</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>No session holds “{0}”</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Keine Sitzung enthält „{0}“</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keys without Ctrl or Alt act while photos have the keyboard, never where you type.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Tasten ohne Strg oder Alt wirken, solange die Fotos aktiv sind, nie dort, wo Sie schreiben.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Feste Tasten</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Einzeltaste</translation>
    </message>
    <message>
        <source>{0} (usually {1})</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>{0} (sonst {1})</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <extracomment>app/ui/key_texts.py, app/ui/legend_groups.py</extracomment>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Von Foto zu Foto</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Großansicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>1 … 13</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>1 … 13</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Double-click</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Tasten ohne Strg oder Alt sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>{0} off</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>{0} aus</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Quick look (tap or hold)</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Kurzer Blick (tippen oder halten)</translation>
    </message>
    <message>
        <source>Select one more or less</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Eines mehr oder weniger wählen</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Größe der Fotos</translation>
    </message>
    <message>
        <source>Jump to a step</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Zu einem Schritt springen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Fit or 1:1 at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Eingepasst oder 1:1 am Zeiger</translation>
    </message>
    <message>
        <source>One photo only</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Nur ein Foto</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the other photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Zum anderen Foto wechseln</translation>
    </message>
    <message>
        <source>{0} · {1} MB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} · {1} MB</translation>
    </message>
    <message>
        <source>Counted from when a session was opened last. Sessions with marks or notes of yours are not removed without asking; those that you keep always have no age.</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Gezählt ab dem letzten Öffnen einer Sitzung. Sitzungen mit Ihren Markierungen oder Notizen werden nicht ohne Rückfrage entfernt; die Sie immer behalten, veralten nicht.</translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Sitzungen &amp;behalten</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Forget e&amp;verything…</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions on this computer</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Sitzungen auf diesem Computer</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>none, a direct way</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>keiner, direkter Weg</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Server: {0}</translation>
    </message>
    <message>
        <source>Account name: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Kontoname: {0}</translation>
    </message>
    <message>
        <source>Proxy: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Proxy: {0}</translation>
    </message>
    <message>
        <source>Photos only from: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Fotos nur von: {0}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Set by your organisation: {0}</source>
        <extracomment>app/ui/set_for_you.py</extracomment>
        <translation>Von Ihrer Organisation festgelegt: {0}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Rubriken</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>What following brings, while you are at another window.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Was das Folgen bringt, während Sie in einem anderen Fenster sind.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The window is built anew in that language.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Das Fenster wird in dieser Sprache neu aufgebaut.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>High contrast takes the colours that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Hoher Kontrast übernimmt die Farben, die in Ihrem System eingestellt sind.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>On top of the size that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Zusätzlich zur Größe, die in Ihrem System eingestellt ist.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Live &amp;folgen</translation>
    </message>
    <message>
        <source>A session that still runs is asked for again by itself.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Eine Sitzung, die noch läuft, wird von selbst wieder abgefragt.</translation>
    </message>
    <message>
        <source>Tell &amp;news on the desktop</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Neuigkeiten auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Limited by your organisation: {0}</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Von Ihrer Organisation eingeschränkt: {0}</translation>
    </message>
    <message>
        <source>Digits jump to a step. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Ziffern springen zu einem Schritt. Wählen Sie einen Buchstaben oder ein Zeichen.</translation>
    </message>
    <message>
        <source>Space is for a quick look at a photo. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Die Leertaste dient der Schnellansicht eines Fotos. Wählen Sie einen Buchstaben oder ein Zeichen.</translation>
    </message>
    <message>
        <source>That key keeps its meaning. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Diese Taste behält ihre Bedeutung. Wählen Sie einen Buchstaben oder ein Zeichen.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Single keys &amp;act</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Einzeltasten aktiv</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Leave &amp;it there</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Dort lassen</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Alle Befehle haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>Sessions, settings, marks and notes are kept there, on this computer only.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Sitzungen, Einstellungen, Markierungen und Notizen liegen dort, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask for a newer &amp;version</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>Nach einer neueren &amp;Version fragen</translation>
    </message>
    <message>
        <source>At most once a day {0} is asked; it learns which version you have, and nothing of your sessions. Nothing is downloaded.</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>Höchstens einmal am Tag wird {0} gefragt; dort wird bekannt, welche Version Sie haben, und nichts von Ihren Sitzungen. Heruntergeladen wird nichts.</translation>
    </message>
    <message>
        <source>Letters and signs act without Ctrl while photos have the keyboard; turn them off if speech input or a slip of the hand sets them off.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Buchstaben und Zeichen wirken ohne Strg, solange die Fotos die Tastatur haben; schalten Sie sie aus, wenn Spracheingabe oder ein Versehen sie auslöst.</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Take that &amp;back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Das zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>The command gets no single key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Der Befehl bekommt keine Einzeltaste</translation>
    </message>
    <message>
        <source>The command gets its usual key back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Der Befehl bekommt seine übliche Taste zurück</translation>
    </message>
    <message>
        <source>Single key &amp;for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Taste &amp;für „{0}“</translation>
    </message>
    <message>
        <source>Single key for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Einzeltaste für „{0}“</translation>
    </message>
    <message>
        <source>{0} is the key of {1}.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>{0} ist die Taste von {1}.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Ihr Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Daten&amp;ordner</translation>
    </message>
    <message>
        <source>Your system did not open the folder: copy its path.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Ihr System hat den Ordner nicht geöffnet: Kopieren Sie seinen Pfad.</translation>
    </message>
    <message>
        <source>The demo signs in by itself; nothing is kept.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Die Demo meldet sich selbst an; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>In Gebrauch: die Variablen WALKAROUND_… Ihrer Umgebung.</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Werden behalten, bis Sie Walkaround schließen; nichts wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>None are kept. Walkaround found no keyring on this computer.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Es werden keine aufbewahrt. Walkaround hat auf diesem Computer keinen Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>None are kept yet. They would be kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Noch werden keine aufbewahrt. Der Ort dafür wäre: {0}</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Aufbewahrt in: {0}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>Unreadable entry %n of the reply.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>
            <numerusform>Unlesbarer Eintrag %n der Antwort.</numerusform>
            <numerusform>Unlesbarer Eintrag %n der Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>Das Bild konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Nicht beurteilt.</translation>
    </message>
    <message>
        <source>Marked Use.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Markierung: Verwenden.</translation>
    </message>
    <message>
        <source>Marked Query.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Markierung: Rückfrage.</translation>
    </message>
    <message>
        <source>Has a note.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Mit Notiz.</translation>
    </message>
    <message>
        <source>Has drawings.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Mit Zeichnungen.</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message numerus="yes">
        <source>accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>angenommen (Versuch %n)</numerusform>
            <numerusform>angenommen (Versuch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>PAVE sendet jetzt ein anderes Bild als zuvor.</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>noch ohne Urteil</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>nicht geliefert (freiwillig)</translation>
    </message>
    <message>
        <source>typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>Step {0} of 13, {1}, {2}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Schritt {0} von 13, {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra photo, {0}, {1}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Zusätzliches Foto, {0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Type or paste a session key, or a PAVE link that contains one.</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Geben Sie einen Sitzungscode oder einen PAVE-Link mit Code ein.</translation>
    </message>
    <message>
        <source>This is a demo with one made-up session: XXX-ABCDE12345.</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Dies ist eine Demo mit einer erfundenen Sitzung: XXX-ABCDE12345.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open an inspection</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Inspektion öffnen</translation>
    </message>
    <message>
        <source>Open a list of sessions…</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Liste von Sitzungen öffnen…</translation>
    </message>
    <message>
        <source>Open the demo session</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Demositzung öffnen</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Zugangsdaten einrichten</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Accepted</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>Angenommen (Versuch %n)</numerusform>
            <numerusform>Angenommen (Versuch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Nicht geliefert (freiwillig)</translation>
    </message>
    <message>
        <source>Typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Handeingabe</translation>
    </message>
    <message>
        <source>PAVE requires this photo, and there is none.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>PAVE verlangt dieses Foto, und es gibt keines.</translation>
    </message>
    <message>
        <source>The capture is still going on.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Die Aufnahme läuft noch.</translation>
    </message>
    <message>
        <source>There is no photo; PAVE does not require one.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Es gibt kein Foto; PAVE verlangt keines.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>Not supplied</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>Recaptured</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Neu aufgenommen</translation>
    </message>
    <message>
        <source>Unseen</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>With note</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Mit Notiz</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not opened yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Started, no photo yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Begonnen, noch kein Foto</translation>
    </message>
    <message>
        <source>Capture in progress</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>All photos captured</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Alle Fotos aufgenommen</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s confirmation</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Wartet auf die Bestätigung des Kunden</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Marked invalid by PAVE</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Von PAVE als ungültig markiert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n photo(s) not loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n Foto nicht geladen</numerusform>
            <numerusform>%n Fotos nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py, app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n Foto konnte nicht geladen werden</numerusform>
            <numerusform>%n Fotos konnten nicht geladen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Geladene Fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s behind; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Ihre Uhr geht {0} min {1} s nach; für PAVE korrigiert</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s ahead; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Ihre Uhr geht {0} min {1} s vor; für PAVE korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} photos</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>{0} von {1} Fotos</translation>
    </message>
    <message>
        <source>Loading photos {0} of {1}</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Fotos werden geladen: {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>VIN</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Interior</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Innenraum</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Kombiinstrument</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Front Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Vorn links</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Front Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Vorn rechts</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rear Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Rear</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Rear Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Windshield</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Frontscheibe</translation>
    </message>
    <message>
        <source>Tires</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Photo code {0}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Fotocode {0}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Show the newer attempt</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Neueren Versuch zeigen</translation>
    </message>
    <message>
        <source>Attempts of this step</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Versuche dieses Schritts</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>No step chosen</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Kein Schritt gewählt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n of 13 accepted</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n von 13 angenommen</numerusform>
            <numerusform>%n von 13 angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to retake</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n neu aufzunehmen</numerusform>
            <numerusform>%n neu aufzunehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without verdict</source>
        <extracomment>app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n ohne Urteil</numerusform>
            <numerusform>%n ohne Urteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) recaptured</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n Schritt neu aufgenommen</numerusform>
            <numerusform>%n Schritte neu aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra photo(s)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n zusätzliches Foto</numerusform>
            <numerusform>%n zusätzliche Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entr(y/ies)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n unlesbarer Eintrag</numerusform>
            <numerusform>%n unlesbare Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>nothing new</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) no longer listed</source>
        <extracomment>app/domain/change_words.py, app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>%n Foto nicht mehr aufgeführt</numerusform>
            <numerusform>%n Fotos nicht mehr aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>geändert: {0}</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Stand {0} (Ortszeit)</translation>
    </message>
    <message>
        <source>Saved copy of {0} (local time), not checked since</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Gespeicherte Kopie vom {0} (Ortszeit), seither nicht geprüft</translation>
    </message>
    <message>
        <source>No photos captured yet</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Noch keine Fotos aufgenommen</translation>
    </message>
    <message>
        <source>This is a demo: made-up pictures from this computer</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Dies ist eine Demo: erfundene Bilder von diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>{0} und %n weiterer</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>VIN {0}</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>VIN {0}</translation>
    </message>
    <message>
        <source>VIN …{0}</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>VIN …{0}</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>Entry %n</source>
        <extracomment>app/bridge/step_list_model.py, app/domain/finding.py, app/ui/photo_title.py</extracomment>
        <translation>
            <numerusform>Eintrag %n</numerusform>
            <numerusform>Eintrag %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Try again (Enter)</source>
        <extracomment>app/ui/close_look.py, app/ui/tile_texts.py</extracomment>
        <translation>Erneut (Eingabe)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>app/ui/tile_chip.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Load (Enter)</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Laden (Eingabe)</translation>
    </message>
    <message>
        <source>{0} of {1} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} von {1} kB</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>Unlesbarer Eintrag</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{0}: marked Use</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Markierung „Verwenden“</translation>
    </message>
    <message>
        <source>{0}: marked Query</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Markierung „Rückfrage“</translation>
    </message>
    <message>
        <source>{0}: mark cleared</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Markierung entfernt</translation>
    </message>
    <message>
        <source>{0}: note changed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Notiz geändert</translation>
    </message>
    <message>
        <source>{0}: drawing added</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Zeichnung hinzugefügt</translation>
    </message>
    <message>
        <source>{0}: drawings removed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Zeichnungen entfernt</translation>
    </message>
    <message>
        <source>{0}: undone, marked Use again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: rückgängig gemacht, wieder „Verwenden“</translation>
    </message>
    <message>
        <source>{0}: undone, marked Query again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: rückgängig gemacht, wieder „Rückfrage“</translation>
    </message>
    <message>
        <source>{0}: undone, no mark again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: rückgängig gemacht, wieder ohne Markierung</translation>
    </message>
    <message>
        <source>{0}: note as it was before</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Notiz wieder wie vorher</translation>
    </message>
    <message>
        <source>{0}: drawing taken back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Zeichnung zurückgenommen</translation>
    </message>
    <message>
        <source>{0}: drawings are back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: Zeichnungen wieder da</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Wiederherstellen {0}</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Rückgängig {0}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>clearing the mark</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>mark Use</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Markierung „Verwenden“</translation>
    </message>
    <message>
        <source>mark Query</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Markierung „Rückfrage“</translation>
    </message>
    <message>
        <source>note on the session</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Notiz zur Sitzung</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>removing the drawings</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>Zeichnungen entfernen</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>There is a newer version, {0}: see Help, About Walkaround</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>Es gibt eine neuere Version, {0}: siehe Hilfe, Über Walkaround</translation>
    </message>
    <message>
        <source>&amp;Version {0} is available…</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>&amp;Version {0} ist verfügbar…</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{0} (superseded)</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>{0} (ersetzt)</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Nothing here needs attention</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Hier besteht kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>There is nothing here that you have not seen</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Hier haben Sie schon alles gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos can be compared at most</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>
            <numerusform>Höchstens %n Foto lässt sich vergleichen</numerusform>
            <numerusform>Höchstens %n Fotos lassen sich vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday</source>
        <extracomment>app/ui/when.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>app/ui/when.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Looking up {0}…</source>
        <extracomment>app/ui/early_wishes.py, app/ui/session_news.py</extracomment>
        <translation>{0} wird gesucht…</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Zuletzt geöffnete Sitzungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Walkaround (demo)</source>
        <extracomment>app/ui/main_window.py, app/ui/session_news.py</extracomment>
        <translation>Walkaround (Demo)</translation>
    </message>
    <message>
        <source>There is no session key on the clipboard</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>In der Zwischenablage ist kein Sitzungscode</translation>
    </message>
    <message>
        <source>Press Enter to open {0}</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>{0} mit Eingabe öffnen</translation>
    </message>
    <message>
        <source>{0} · Walkaround (demo)</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround (Demo)</translation>
    </message>
    <message>
        <source>{0} · Walkaround</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround</translation>
    </message>
</context>
</TS>
