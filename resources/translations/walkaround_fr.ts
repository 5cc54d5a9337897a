<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Walkaround only reads from PAVE; it changes nothing there.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Walkaround ne fait que lire les données de PAVE&#xa0;; il n’y modifie rien.</translation>
    </message>
    <message>
        <source>Accepted and rejected are shown only as PAVE said them; unknown is shown as unknown.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>«&#xa0;Acceptée&#xa0;» et «&#xa0;refusée&#xa0;» s’affichent uniquement comme PAVE l’a dit&#xa0;; l’inconnu reste inconnu.</translation>
    </message>
    <message>
        <source>Your key and secret go to one server only, over a verified connection, and are kept in your computer&apos;s keyring or nowhere.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Votre clé et votre secret ne vont qu’à un seul serveur, par une connexion vérifiée, et sont conservés dans le trousseau de votre ordinateur ou nulle part.</translation>
    </message>
    <message>
        <source>Sessions that you open stay on this computer, photos and all, until you forget them or they go to make room.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Les sessions que vous ouvrez restent sur cet ordinateur, avec leurs photos, jusqu’à ce que vous les oubliiez ou qu’elles doivent laisser la place.</translation>
    </message>
    <message>
        <source>No telemetry. Whether there is a newer version is asked only if that is turned on.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Aucune télémétrie. L’existence d’une version plus récente n’est vérifiée que si cela a été activé.</translation>
    </message>
    <message>
        <source>About Walkaround</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>À propos de Walkaround</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is a newer version, {0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Il existe une version plus récente, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Uses Qt {0} and Qt for Python {1} (PySide6, shiboken6) under the GNU Lesser General Public License, version 3. They are files of their own beside this program, and you may replace them by your own builds.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Utilise Qt {0} et Qt for Python {1} (PySide6, shiboken6) sous la licence GNU Lesser General Public License, version 3. Ce sont des fichiers distincts à côté de ce programme, que vous pouvez remplacer par vos propres versions compilées.</translation>
    </message>
    <message>
        <source>Their sources, tag v{0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Leurs sources, étiquette v{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>All rights reserved.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Tous droits réservés.</translation>
    </message>
    <message>
        <source>The licence texts are in {0}</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Les textes des licences se trouvent dans {0}</translation>
    </message>
    <message>
        <source>What this program is made with, and under which terms.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Ce dont ce programme est fait, et à quelles conditions.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>No licence texts can be found on this computer.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Aucun texte de licence n’a été trouvé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <extracomment>app/ui/banner.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Still showing what was received at {0}.</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Affichage maintenu de ce qui a été reçu à {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Saisir les identifiants…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/failures.py, app/ui/policy_notice.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>My mark: Use.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Ma marque&#xa0;: à utiliser.</translation>
    </message>
    <message>
        <source>My mark: Query.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Ma marque&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>Session {0}, extra photo, {1}, attempt {2} of {3}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Session {0}, photo supplémentaire, {1}, prise {2} sur {3}.</translation>
    </message>
    <message>
        <source>Session {0}, step {1} of 13, {2}, attempt {3} of {4}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Session {0}, étape {1} sur 13, {2}, prise {3} sur {4}.</translation>
    </message>
    <message>
        <source>PAVE: {0}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>PAVE&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>PAVE: {0}, {1}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>PAVE&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>SHA-256 {0}….</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>SHA-256 {0}….</translation>
    </message>
    <message>
        <source>My note: {0}</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Ma note&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is nothing to compare this photo with: select two to four photos</source>
        <extracomment>app/ui/close_look.py</extracomment>
        <translation>Rien à quoi comparer cette photo&#xa0;: sélectionnez de deux à quatre photos</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Shift moves one photo alone · Tab goes to the other</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Maj déplace une seule photo · Tab passe à l’autre</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Clignotement</translation>
    </message>
    <message numerus="yes">
        <source>%n s later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s plus tard</numerusform>
            <numerusform>%n s plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s plus tôt</numerusform>
            <numerusform>%n s plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min plus tard</numerusform>
            <numerusform>%n min plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min plus tôt</numerusform>
            <numerusform>%n min plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset {0}, {1} · reset</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Décalage {0}, {1} · réinitialiser</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>app/ui/compare_pane.py</extracomment>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/compare_view.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The primary or enterprise account name, not your dashboard login.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Le nom du compte principal ou d’entreprise, pas votre identifiant du tableau de bord.</translation>
    </message>
    <message>
        <source>For a token that another program made: it lives five minutes.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Pour un jeton créé par un autre programme&#xa0;: il est valable cinq minutes.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>API &amp;secret</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Secret API</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in use</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Laisser vide pour conserver la valeur actuelle</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Ti&amp;mestamp</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Afficher&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It also found the session.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>La session a également été trouvée.</translation>
    </message>
    <message>
        <source>It does not know the session; for a test that is fine.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>PAVE ne connaît pas la session&#xa0;; pour un test, cela suffit.</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Configurer les identifiants</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep &amp;until I close Walkaround</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Conserver j&amp;usqu’à la fermeture de Walkaround</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Erases account name, API key and API secret from your keyring and from memory</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Efface le nom du compte, la clé API et le secret API de votre trousseau et de la mémoire</translation>
    </message>
    <message>
        <source>Erased: account name, API key and API secret</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Effacés&#xa0;: nom du compte, clé API et secret API</translation>
    </message>
    <message>
        <source>There was nothing to erase in a keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Il n’y avait rien à effacer dans un trousseau</translation>
    </message>
    <message>
        <source>What Walkaround had in memory is gone.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Ce que Walkaround avait en mémoire a disparu.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Interrogation de {0}…</translation>
    </message>
    <message>
        <source>PAVE accepted your credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>PAVE a accepté vos identifiants</translation>
    </message>
    <message>
        <source>They are gone from {0} and from memory.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Ils ont disparu de {0} et de la mémoire.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>votre trousseau</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Conservés dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Any key will do: PAVE says whether it accepts you even if it does not know the session.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>N’importe quel code convient&#xa0;: PAVE dit s’il vous accepte même s’il ne connaît pas la session.</translation>
    </message>
    <message>
        <source>API ke&amp;y and secret</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Clé A&amp;PI et secret</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Co&amp;ller un jeton</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Conservé jusqu’à la fermeture de Walkaround&#xa0;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Recherche de votre trousseau…</translation>
    </message>
    <message>
        <source>Walkaround found no keyring on this computer. It can keep the credentials until you close it; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Walkaround n’a trouvé aucun trousseau sur cet ordinateur. Il peut conserver les identifiants jusqu’à sa fermeture&#xa0;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment. Save keeps yours in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Utilisées&#xa0;: les variables WALKAROUND_… de votre environnement. «&#xa0;Enregistrer&#xa0;» conserve vos identifiants dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Test wi&amp;th session</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Tester avec la sess&amp;ion</translation>
    </message>
    <message>
        <source>Session key to test with</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Code de session pour le test</translation>
    </message>
    <message>
        <source>In use until you close Walkaround: what you entered before. Save keeps it in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Utilisés jusqu’à la fermeture de Walkaround&#xa0;: ceux que vous avez saisis. «&#xa0;Enregistrer&#xa0;» les conserve dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>For {0} and no other server.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Pour {0} et aucun autre serveur.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <extracomment>app/ui/sign_in_notice.py</extracomment>
        <translation>Ne plus atten&amp;dre</translation>
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
        <translation>Année</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Body type</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Carrosserie</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Couleur extérieure</translation>
    </message>
    <message>
        <source>Interior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Couleur intérieure</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Fuel</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>Transmission</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Boîte de vitesses</translation>
    </message>
    <message>
        <source>Drivetrain</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Roues motrices</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Notes in PAVE</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Notes dans PAVE</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s)</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>
            <numerusform>%n dommage</numerusform>
            <numerusform>%n dommages</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>PAVE gave no notes.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE n’a pas fourni de notes.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>PAVE&apos;s results</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Résultats de PAVE</translation>
    </message>
    <message>
        <source>PAVE gave no results.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE n’a pas fourni de résultats.</translation>
    </message>
    <message>
        <source>There are results once the session is complete.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Les résultats existent une fois la session terminée.</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>PAVE does not know the vehicle yet.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE ne connaît pas encore le véhicule.</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Compteur kilométrique</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Vehicle and session data</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Données du véhicule et de la session</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied vehicle and session data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>Données du véhicule et de la session copiées</translation>
    </message>
    <message>
        <source>Asking PAVE…</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>Interrogation de PAVE…</translation>
    </message>
    <message>
        <source>PAVE did not answer for vehicle data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>PAVE n’a pas répondu pour les données du véhicule</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Text on the photo</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Texte sur la photo</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Texte, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is a file of that name</source>
        <extracomment>app/bridge/export_job.py, app/error_sentences.py</extracomment>
        <translation>il existe un fichier de ce nom</translation>
    </message>
    <message>
        <source>The account name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>The API key</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>The API secret</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Secret API</translation>
    </message>
    <message>
        <source>The token</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The timestamp</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le champ est vide.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside: perhaps two values were pasted at once.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Il contient une espace ou un saut de ligne&#xa0;: deux valeurs ont peut-être été collées ensemble.</translation>
    </message>
    <message>
        <source>It holds a character that is neither a letter, a digit nor a plain sign.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Il contient un caractère qui n’est ni une lettre, ni un chiffre, ni un signe simple.</translation>
    </message>
    <message>
        <source>It is longer than this computer&apos;s keyring can keep.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La valeur est plus longue que ce que le trousseau de cet ordinateur peut conserver.</translation>
    </message>
    <message>
        <source>A timestamp looks like 2021-05-30T12:49:19Z.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Un horodatage ressemble à 2021-05-30T12:49:19Z.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>espace insuffisant</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>il existe un dossier de ce nom</translation>
    </message>
    <message>
        <source>nothing of this session is kept on this computer</source>
        <extracomment>app/error_sentences.py, app/services/session_exports.py</extracomment>
        <translation>rien de cette session n’est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Walkaround needs your PAVE API credentials</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Walkaround a besoin de vos identifiants pour l’API de PAVE</translation>
    </message>
    <message>
        <source>Enter account name, API key and API secret once; they are kept in your computer&apos;s keyring.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Saisissez une fois le nom du compte, la clé API et le secret API&#xa0;; ils sont conservés dans le trousseau de votre ordinateur.</translation>
    </message>
    <message>
        <source>Your credentials belong to another server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Vos identifiants sont ceux d’un autre serveur</translation>
    </message>
    <message>
        <source>They were stored for a different server and are not sent to this one. Enter the ones for this server.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ils ont été enregistrés pour un autre serveur et ne sont pas envoyés à celui-ci. Saisissez ceux de ce serveur.</translation>
    </message>
    <message>
        <source>Your credentials belong to another account</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Vos identifiants sont ceux d’un autre compte</translation>
    </message>
    <message>
        <source>Your organisation has set the account name, and yours is another. Enter the API key and API secret of that account.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre organisation a fixé le nom du compte, et le vôtre est différent. Saisissez la clé API et le secret API de ce compte.</translation>
    </message>
    <message>
        <source>PAVE did not accept your credentials (401)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE n’a pas accepté vos identifiants (401)</translation>
    </message>
    <message>
        <source>Check three things: the account name (the primary or enterprise account, not the dashboard login), the API key, the API secret.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Vérifiez trois choses&#xa0;: le nom du compte (le compte principal ou d’entreprise, pas l’identifiant du tableau de bord), la clé API, le secret API.</translation>
    </message>
    <message>
        <source>Your API key may not see this (403)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre clé API n’a pas accès à cela (403)</translation>
    </message>
    <message>
        <source>PAVE knows the key but does not allow the request. Ask whoever gave you the key.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE connaît la clé mais n’autorise pas la demande. Adressez-vous à la personne qui vous a remis la clé.</translation>
    </message>
    <message>
        <source>The pasted token is no longer accepted</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le jeton collé n’est plus accepté</translation>
    </message>
    <message>
        <source>A token lives five minutes. Paste a new one with its timestamp, or enter key and secret instead.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Un jeton est valable cinq minutes. Collez-en un nouveau avec son horodatage, ou saisissez plutôt la clé et le secret.</translation>
    </message>
    <message>
        <source>Cannot find the server name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nom du serveur introuvable</translation>
    </message>
    <message>
        <source>{host} could not be looked up. Check the network connection; on a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} est introuvable. Vérifiez la connexion réseau&#xa0;; sur un réseau invité, connectez-vous d’abord à celui-ci.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} a refusé la connexion. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Pas de réponse du serveur</translation>
    </message>
    <message>
        <source>{host} did not answer in time. A weak signal is the usual cause: move a little and try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} n’a pas répondu à temps. La cause est souvent un signal faible&#xa0;: déplacez-vous un peu et réessayez.</translation>
    </message>
    <message>
        <source>Too slow: stopped</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Trop lent&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>{host} was still sending after the longest time we wait. Try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} envoyait encore après le délai maximal. Réessayez avec un meilleur signal.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>{host} was reached, but the connection did not last. Try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} a été joint, mais la connexion n’a pas tenu. Réessayez.</translation>
    </message>
    <message>
        <source>This network inspects traffic with a certificate your computer does not trust</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ce réseau inspecte le trafic avec un certificat auquel votre ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Ask your IT department to install its certificate on this computer.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Rien n’a été envoyé à {host}. Demandez à votre service informatique d’installer son certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Check this computer&apos;s date; if it is right, the server must be mended.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Rien n’a été envoyé à {host}. Vérifiez la date de cet ordinateur&#xa0;; si elle est exacte, le serveur doit être réparé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le certificat du serveur est établi à un autre nom</translation>
    </message>
    <message>
        <source>What answered is not {host}. Nothing was sent. On a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ce n’est pas {host} qui a répondu. Rien n’a été envoyé. Sur un réseau invité, connectez-vous d’abord à celui-ci.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a secure connection. Nothing was sent.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} et cet ordinateur n’ont pas pu établir de connexion sécurisée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your proxy does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre proxy ne répond pas</translation>
    </message>
    <message>
        <source>The request to {host} goes through a proxy that could not be reached. Check proxy settings or VPN.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La demande à {host} passe par un proxy qui n’a pas pu être joint. Vérifiez les réglages du proxy ou du VPN.</translation>
    </message>
    <message>
        <source>Your proxy asks for a sign-in</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre proxy demande une connexion</translation>
    </message>
    <message>
        <source>The way to {host} leads through a proxy that wants a user name. Ask your IT department.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>L’accès à {host} passe par un proxy qui demande un nom d’utilisateur. Adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ce réseau demande d’abord de vous connecter</translation>
    </message>
    <message>
        <source>A web page came instead of PAVE&apos;s answer. Open a browser, sign in to the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Une page web est arrivée à la place de la réponse de PAVE. Ouvrez un navigateur, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La réponse du serveur est incohérente</translation>
    </message>
    <message>
        <source>What {host} sent is no proper answer. Try again; something between you and PAVE may be changing it.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ce que {host} a envoyé n’est pas une réponse valable. Réessayez&#xa0;; quelque chose entre vous et PAVE la modifie peut-être.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Check the network connection to {host}, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Vérifiez la connexion réseau vers {host}, puis réessayez.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>PAVE names no address for this photo.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE n’indique aucune adresse pour cette photo.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>The photo&apos;s address is not a public https address; it was not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>L’adresse de la photo n’est pas une adresse https publique&#xa0;; elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Hôte non autorisé</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy does not allow photos from {host}; it was not asked.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La stratégie de votre organisation n’autorise pas les photos de {host}&#xa0;; cet hôte n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>No longer there (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>N’existe plus (état {status})</translation>
    </message>
    <message>
        <source>Its address may have changed: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Son adresse a peut-être changé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Server problem (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Problème du serveur (état {status})</translation>
    </message>
    <message>
        <source>The picture server has a problem: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le serveur d’images a un problème&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>{host} cannot be reached: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} est injoignable&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Fichier incomplet</translation>
    </message>
    <message>
        <source>Only a part of the photo arrived: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Seule une partie de la photo est arrivée&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Larger than 25 MB</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Plus de 25 Mo</translation>
    </message>
    <message>
        <source>Photos of this size are not loaded.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Les photos de cette taille ne sont pas chargées.</translation>
    </message>
    <message>
        <source>The list is too large</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La liste est trop volumineuse</translation>
    </message>
    <message>
        <source>Up to 5 MB are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>5 Mo au plus sont lus. Divisez-la en plusieurs listes.</translation>
    </message>
    <message>
        <source>The list has too many rows</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La liste a trop de lignes</translation>
    </message>
    <message>
        <source>Up to 20,000 rows are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>20 000 lignes au plus sont lues. Divisez-la en plusieurs listes.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>In a spreadsheet program choose Save as, CSV, and open that file.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Dans votre tableur, choisissez Enregistrer sous, CSV, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>It is empty. The usual one is {usual}.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Il est vide. Le modèle habituel est {usual}.</translation>
    </message>
    <message>
        <source>It is too long: 200 characters are the most.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Il est trop long : 200 caractères au plus.</translation>
    </message>
    <message>
        <source>There is no such field at character {place}. Known are key, step, title, attempt, verdict, vin, code, created and label, each in braces.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Champ inconnu au caractère {place}. Sont connus key, step, title, attempt, verdict, vin, code, created et label, chacun entre accolades.</translation>
    </message>
    <message>
        <source>The brace at character {place} is not closed.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>L’accolade au caractère {place} n’est pas fermée.</translation>
    </message>
    <message>
        <source>The closing brace at character {place} has no opening one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>L’accolade fermante au caractère {place} n’a pas d’accolade ouvrante.</translation>
    </message>
    <message>
        <source>At character {place} a number of digits was expected, as in {example}; only numbers can have one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Au caractère {place}, un nombre de chiffres était attendu, comme dans {example} ; seuls les nombres en acceptent un.</translation>
    </message>
    <message>
        <source>The export was not made: {why}</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>L’export n’a pas été réalisé : {why}</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing of it was left behind.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>{path} n’a pas pu être écrit, et il n’en est rien resté.</translation>
    </message>
    <message>
        <source>Kept photos are no longer what was received</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Des photos conservées ne sont plus celles qui ont été reçues</translation>
    </message>
    <message>
        <source>The export was not made. These files were changed or removed on this computer: {names}. Load the session again; what PAVE sends then is kept beside them.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>L’export n’a pas été réalisé. Ces fichiers ont été modifiés ou supprimés sur cet ordinateur : {names}. Rechargez la session ; ce que PAVE enverra alors sera conservé à côté d’eux.</translation>
    </message>
    <message>
        <source>The template for file names cannot be used</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Le modèle de noms de fichiers est inutilisable</translation>
    </message>
    <message>
        <source>The saved marks and notes of this session were damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Les marques et notes enregistrées de cette session étaient endommagées</translation>
    </message>
    <message>
        <source>Photos that could still be read: {kept}. Check them. A copy of the file is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Photos encore lisibles&#xa0;: {kept}. Vérifiez-les. Une copie du fichier se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>What was kept of this session was damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Ce qui était conservé de cette session était endommagé</translation>
    </message>
    <message>
        <source>Photos that are still known: {kept}; files that belong to none any more: {lost}. PAVE is asked for what is missing. A copy of the damaged list is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Photos encore connues : {kept} ; fichiers qui n’appartiennent plus à aucune : {lost}. Ce qui manque est redemandé à PAVE. Une copie de la liste endommagée se trouve ici : {path}.</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>PAVE envoie maintenant une autre image qu’auparavant : {titles}</translation>
    </message>
    <message>
        <source>Both versions are kept, each with the time at which it was received.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Les deux versions sont conservées, chacune avec l’heure de sa réception.</translation>
    </message>
    <message>
        <source>Photos were altered on this computer: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Des photos ont été altérées sur cet ordinateur : {titles}</translation>
    </message>
    <message>
        <source>The altered files were set aside, and PAVE is asked for the photos once more.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Les fichiers altérés ont été mis de côté, et les photos sont à nouveau demandées à PAVE.</translation>
    </message>
    <message>
        <source>This was saved by a newer Walkaround</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Ceci a été enregistré par un Walkaround plus récent</translation>
    </message>
    <message>
        <source>{path} is left as it is, and nothing new is saved there. Update Walkaround.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>{path} reste tel quel et rien de nouveau n’y est enregistré. Mettez Walkaround à jour.</translation>
    </message>
    <message>
        <source>The list of sessions was damaged and has been made anew</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>La liste des sessions était endommagée et a été refaite</translation>
    </message>
    <message>
        <source>Nothing is lost: it was read from the session folders again. Sessions found: {sessions}.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Rien n’est perdu : elle a été relue à partir des dossiers des sessions. Sessions trouvées : {sessions}.</translation>
    </message>
    <message>
        <source>The list of sessions was saved by a newer Walkaround</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>La liste des sessions a été enregistrée par un Walkaround plus récent</translation>
    </message>
    <message>
        <source>{path} is left as it is; the sessions are read from their folders. Update Walkaround.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} reste tel quel ; les sessions sont lues dans leurs dossiers. Mettez Walkaround à jour.</translation>
    </message>
    <message>
        <source>This computer has no full-text search (SQLite without FTS5)</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Cet ordinateur n’a pas de recherche plein texte (SQLite sans FTS5)</translation>
    </message>
    <message>
        <source>Sessions are read from their folders at each start, which takes longer.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Les sessions sont lues dans leurs dossiers à chaque démarrage, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>Not everything could be removed: {why}</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Tout n’a pas pu être supprimé : {why}</translation>
    </message>
    <message>
        <source>{path} is still there. Close what uses it, then forget again.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} est toujours là. Fermez ce qui l’utilise, puis oubliez de nouveau.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy could not be applied</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>La stratégie de votre organisation n’a pas pu être appliquée</translation>
    </message>
    <message>
        <source>{path}: {faults}. Until that is mended nothing in it holds: Walkaround works with its usual settings, and removes no session for its age or for room. Tell your IT department.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path}&#xa0;: {faults}. Tant que cela n’est pas corrigé, rien de ce fichier ne s’applique&#xa0;: Walkaround fonctionne avec ses réglages habituels et ne supprime aucune session en raison de son âge ou du manque de place. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Your organisation has set the server</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>Votre organisation a fixé le serveur</translation>
    </message>
    <message>
        <source>{path} names {server}; {asked} is not asked. Leave --server out.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path} désigne {server}&#xa0;; {asked} n’est pas interrogé. N’indiquez pas --server.</translation>
    </message>
    <message>
        <source>no program opens it</source>
        <extracomment>app/bridge/picture_desk.py, app/error_sentences.py</extracomment>
        <translation>aucun programme ne l’ouvre</translation>
    </message>
    <message>
        <source>The photo took too long: try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La photo a mis trop de temps&#xa0;: réessayez avec un meilleur signal.</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le disque a refusé</translation>
    </message>
    <message>
        <source>The photo could not be written: free some space, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La photo n’a pas pu être écrite&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Not a JPEG, PNG or WebP</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ni JPEG, ni PNG, ni WebP</translation>
    </message>
    <message>
        <source>What arrived is not a picture that can be shown.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ce qui est arrivé n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>The photo&apos;s file ends too early: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le fichier de la photo s’arrête trop tôt&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Trop de pixels</translation>
    </message>
    <message>
        <source>The picture is larger than 64 megapixels and is not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>L’image dépasse 64 mégapixels et n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>The photo&apos;s file cannot be decoded: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Le fichier de la photo ne peut pas être décodé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for secrets</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Cet ordinateur n’offre aucun endroit sûr pour les secrets</translation>
    </message>
    <message>
        <source>No keyring was found. You can keep the credentials until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Aucun trousseau n’a été trouvé. Vous pouvez conserver les identifiants jusqu’à la fermeture de Walkaround&#xa0;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Déverrouillez-le et réessayez, ou conservez les identifiants jusqu’à la fermeture de Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre trousseau a refusé</translation>
    </message>
    <message>
        <source>Allow Walkaround to use the keyring and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Autorisez Walkaround à utiliser le trousseau et réessayez, ou conservez les identifiants jusqu’à la fermeture de Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre trousseau ne répond pas</translation>
    </message>
    <message>
        <source>It may be waiting for a password in a window of its own. Answer it, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Il attend peut-être un mot de passe dans une fenêtre à part. Saisissez-le, ou conservez les identifiants jusqu’à la fermeture de Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring has a problem</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Votre trousseau a un problème</translation>
    </message>
    <message>
        <source>The credentials could not be read or written. You can keep them until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Les identifiants n’ont pas pu être lus ou écrits. Vous pouvez les conserver jusqu’à la fermeture de Walkaround.</translation>
    </message>
    <message>
        <source>Something went wrong in Walkaround itself</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Un problème est survenu dans Walkaround même</translation>
    </message>
    <message>
        <source>Please try again. The log has the details (Help, Show log folder).</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Veuillez réessayer. Le journal contient les détails (Aide, Afficher le dossier du journal).</translation>
    </message>
    <message>
        <source>“{typed}” is not a session key</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un code de session</translation>
    </message>
    <message>
        <source>A key looks like XXX-ABCDE12345: three or four letters, a hyphen, 8 to 20 letters or digits.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Un code ressemble à XXX-ABCDE12345&#xa0;: trois ou quatre lettres, un trait d’union, 8 à 20 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>La date de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>It says {date}. With that date no secure connection can be made: set the clock and try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Il indique {date}. Avec cette date, aucune connexion sécurisée n’est possible&#xa0;: réglez l’horloge et réessayez.</translation>
    </message>
    <message>
        <source>No session {key}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Aucune session {key}</translation>
    </message>
    <message>
        <source>PAVE knows no such session, or it belongs to another API key. Check the key letter by letter.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE ne connaît pas cette session, ou elle appartient à une autre clé API. Vérifiez le code lettre par lettre.</translation>
    </message>
    <message>
        <source>The server sent us elsewhere: refused</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Le serveur nous renvoie ailleurs&#xa0;: refusé</translation>
    </message>
    <message>
        <source>{host} wanted to pass the request on to {to_host}. Your credentials go to one server only. If you are on a guest network, sign in to it first.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{host} voulait transmettre la demande à {to_host}. Vos identifiants ne vont qu’à un seul serveur. Sur un réseau invité, connectez-vous d’abord à celui-ci.</translation>
    </message>
    <message>
        <source>PAVE&apos;s server has a problem (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Le serveur de PAVE a un problème (état {status})</translation>
    </message>
    <message>
        <source>This is not your computer and not your key. Try again in a minute.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Ni votre ordinateur ni votre clé ne sont en cause. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>PAVE asks us to wait until {until}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE demande d’attendre jusqu’à {until}</translation>
    </message>
    <message>
        <source>Too many requests were made with this key. Try again then.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Trop de demandes ont été faites avec cette clé. Réessayez à ce moment-là.</translation>
    </message>
    <message>
        <source>PAVE&apos;s answer cannot be read</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>La réponse de PAVE est illisible</translation>
    </message>
    <message>
        <source>It is not in the form that PAVE documents (at {where}). Try again; if it stays so, copy the details for your IT department.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Elle n’a pas la forme documentée par PAVE (à {where}). Réessayez&#xa0;; si cela persiste, copiez les détails pour votre service informatique.</translation>
    </message>
    <message>
        <source>The disk refused: {why}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Le disque a refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} could not be written or read. Free some space or check its rights.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{path} n’a pas pu être écrit ou lu. Libérez de l’espace ou vérifiez les droits.</translation>
    </message>
    <message>
        <source>{field} cannot be right</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{field}&#xa0;: valeur incorrecte</translation>
    </message>
    <message>
        <source>PAVE refused the request (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE a refusé la demande (état {status})</translation>
    </message>
    <message>
        <source>Check the credentials and the clock of this computer.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Vérifiez les identifiants et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>PAVE asks us to slow down</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE demande de ralentir</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>A field</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Un champ</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Eviction</name>
    <message numerus="yes">
        <source>%n session(s) with marks or notes of yours are past the limits</source>
        <extracomment>app/ui/eviction_dialog.py, app/ui/library_door.py</extracomment>
        <translation>
            <numerusform>%n session avec vos marques ou notes dépasse les limites</numerusform>
            <numerusform>%n sessions avec vos marques ou notes dépassent les limites</numerusform>
        </translation>
    </message>
    <message>
        <source>Without your word they are not removed. What is ticked is kept always, or removed now.</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Sans votre accord, elles ne sont pas supprimées. Ce qui est coché est toujours conservé, ou supprimé maintenant.</translation>
    </message>
    <message>
        <source>your marks or notes</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>vos marques ou notes</translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>toujours conservée</translation>
    </message>
    <message>
        <source>Sessions past the limits</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Sessions au-delà des limites</translation>
    </message>
    <message>
        <source>Keep always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Toujours conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>They are not removed unless you say so. The limits are in the settings, under Data.</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Elles ne sont supprimées que si vous le demandez. Les limites se trouvent dans les réglages, sous Données.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Décider…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n photo(s) downloaded again: the same bytes as before</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>%n photo téléchargée de nouveau : octets identiques</numerusform>
            <numerusform>%n photos téléchargées de nouveau : octets identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be downloaded again: not compared</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>%n photo n’a pas pu être téléchargée de nouveau : non comparée</numerusform>
            <numerusform>%n photos n’ont pas pu être téléchargées de nouveau : non comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading again, to compare…</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>Nouveau téléchargement pour comparer…</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>How the report will look</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Aspect du rapport</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Annulé&#xa0;; rien n’est resté.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nothing is chosen to go in.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it shall go.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Indiquez la destination.</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Exporter {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), about {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n fichier, environ {0}</numerusform>
            <numerusform>%n fichiers, environ {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exporter comme</translation>
    </message>
    <message>
        <source>Export into</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>{0} (prise {1})</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Copie enregistrée le {0}, non vérifiée depuis.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export without them</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Exporter sans elles</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Not on this computer yet: %n photo(s). Loaded first.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>
            <numerusform>Pas encore sur cet ordinateur : %n photo. Elle sera d’abord chargée.</numerusform>
            <numerusform>Pas encore sur cet ordinateur : %n photos. Elles seront d’abord chargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded: {0}. The export will say so.</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>%n photo n’a pas pu être chargée : {0}. L’export l’indiquera.</numerusform>
            <numerusform>%n photos n’ont pas pu être chargées : {0}. L’export l’indiquera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for the photos: {0} of {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Recherche des photos&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s), {0}, in {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>Terminé&#xa0;: %n fichier, {0}, dans {1}</numerusform>
            <numerusform>Terminé&#xa0;: %n fichiers, {0}, dans {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: {0} of {1} files</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Écriture&#xa0;: {0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>Not in it: {0}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Absentes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>PDF &amp;report</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Rapport PDF</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Ta&amp;bleau (CSV)</translation>
    </message>
    <message>
        <source>&amp;Data (JSON)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Données (JSON)</translation>
    </message>
    <message>
        <source>&amp;All attempts, not only the newest</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Toutes les prises, pas que la dernière</translation>
    </message>
    <message>
        <source>My &amp;marks and notes</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Mes &amp;marques et notes</translation>
    </message>
    <message>
        <source>My dra&amp;wings</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Mes de&amp;ssins</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Originaux, octet pour octet</translation>
    </message>
    <message>
        <source>At most 4 MB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Au plus 4 Mo chacune</translation>
    </message>
    <message>
        <source>At most 500 KB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Au plus 500 Ko chacune</translation>
    </message>
    <message>
        <source>To share: without EXIF and GPS</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>À partager&#xa0;: sans EXIF ni GPS</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Exporter comme</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>What goes in</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Photo si&amp;ze</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Tai&amp;lle des photos</translation>
    </message>
    <message>
        <source>Photos a pa&amp;ge</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Photos par pa&amp;ge</translation>
    </message>
    <message>
        <source>Report &amp;language</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Lang&amp;ue du rapport</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Noms de fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Fichier ZIP</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>none</source>
        <extracomment>app/domain/moments.py, app/ui/facts_text.py, app/ui/photo_facts.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none in the file</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>aucune donnée dans le fichier</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>changed since it was received</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>modifié depuis sa réception</translation>
    </message>
    <message>
        <source>altitude {0} m</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>altitude {0} m</translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>{0}, {1} octets</translation>
    </message>
    <message>
        <source>EXIF times</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Heures EXIF</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{0} local time</source>
        <extracomment>app/domain/moments.py</extracomment>
        <translation>{0} heure locale</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the position</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Afficher la position</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>The file has changed since it was received.</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Le fichier a été modifié depuis sa réception.</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>non affichée</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} MP</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>{0} × {1}, {2} Mpx</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in titles, reasons and notes</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Rechercher dans les titres, motifs et notes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>The photos and PAVE&apos;s answers as they were received, and the log of their receipt.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Les photos et les réponses de PAVE telles qu’elles ont été reçues, ainsi que le journal de leur réception.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with photos, PAVE&apos;s answers, marks, notes and drawings.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>
            <numerusform>%n session avec photos, réponses de PAVE, marques, notes et dessins.</numerusform>
            <numerusform>%n sessions avec photos, réponses de PAVE, marques, notes et dessins.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have exported, saved, printed or sent, and backups of this computer. Nothing changes at PAVE.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ce que vous avez exporté, enregistré, imprimé ou envoyé, ainsi que les sauvegardes de cet ordinateur. Rien ne change chez PAVE.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The list of sessions and the log of this program.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>La liste des sessions et le journal de ce programme.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Your settings, and the credentials in your keyring.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Vos réglages et les identifiants dans votre trousseau.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Tout oublier ?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your marks, notes and drawings of this session.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Vos marques, notes et dessins de cette session.</translation>
    </message>
    <message>
        <source>What Walkaround cannot remove</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ce que Walkaround ne peut pas supprimer</translation>
    </message>
    <message>
        <source>Forget session {0}?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Oublier la session {0} ?</translation>
    </message>
    <message>
        <source>What is removed from this computer</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Ce qui est supprimé de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>attempt {0}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>prise {0}</translation>
    </message>
    <message>
        <source>new photo</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>nouvelle photo</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>{0} : {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
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
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live off</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Suivi arrêté</translation>
    </message>
    <message>
        <source>Live · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>En direct · toutes les {0}</translation>
    </message>
    <message>
        <source>Live slowed · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Suivi ralenti · toutes les {0}</translation>
    </message>
    <message>
        <source>Live paused</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Suivi en pause</translation>
    </message>
    <message>
        <source>Session complete</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>Session invalid</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Session non valide</translation>
    </message>
    <message>
        <source>The session is asked for only when you press Refresh.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>La session n’est demandée que lorsque vous appuyez sur Actualiser.</translation>
    </message>
    <message>
        <source>PAVE is asked again by itself, the more seldom the longer nothing changes.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>PAVE est interrogé automatiquement, d’autant plus rarement que rien ne change.</translation>
    </message>
    <message>
        <source>It goes on when the window is seen again.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Le suivi reprend dès que la fenêtre est de nouveau visible.</translation>
    </message>
    <message>
        <source>Nothing has changed for half an hour. Press to go on.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Rien n’a changé depuis une demi-heure. Appuyez pour continuer.</translation>
    </message>
    <message>
        <source>Nothing will change any more.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Plus rien ne changera.</translation>
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
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La session a expiré</translation>
    </message>
    <message>
        <source>The session has become invalid</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La session n’est plus valide</translation>
    </message>
    <message>
        <source>{0} · what is shown stays, PAVE is asked again more slowly</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>{0} · ce qui est affiché reste, PAVE est interrogé plus lentement</translation>
    </message>
    <message>
        <source>The session has ended: nothing will change any more</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La session est terminée : plus rien ne changera</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>As it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Afficher la photo telle quelle</translation>
    </message>
    <message>
        <source>Fit · {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Adapté · {0}</translation>
    </message>
    <message>
        <source>shadows brightened</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>ombres éclaircies</translation>
    </message>
    <message>
        <source>View only: {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Affichage seul&#xa0;: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>pivotée de {0}°</translation>
    </message>
    <message>
        <source>Back, one level out</source>
        <extracomment>app/ui/compare_header.py, app/ui/loupe_header.py</extracomment>
        <translation>Retour, un niveau en arrière</translation>
    </message>
    <message>
        <source>Drag this into another program: it gets the photo as a file</source>
        <extracomment>app/ui/drag_places.py</extracomment>
        <translation>Faites glisser ceci dans un autre programme&#xa0;: il reçoit la photo comme fichier</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>app/ui/filmstrip.py</extracomment>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>A newer attempt has arrived · Down shows it</source>
        <extracomment>app/ui/loupe_header.py</extracomment>
        <translation>Une prise plus récente est arrivée · Bas l’affiche</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/ui/photo_title.py</extracomment>
        <translation>prise {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Use</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>À utiliser</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Ouvrir une session…</translation>
    </message>
    <message>
        <source>Open the key on the clip&amp;board</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ouvrir le code du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Open a &amp;list of sessions…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ouvrir une &amp;liste de sessions…</translation>
    </message>
    <message>
        <source>Open the &amp;demo session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ouvrir la session de &amp;démonstration</translation>
    </message>
    <message>
        <source>Lea&amp;ve the demo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Quitter la dé&amp;monstration</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Open in the default &amp;program</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ouvrir dans le programme par dé&amp;faut</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Afficher dans le dossie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Exporter de &amp;nouveau</translation>
    </message>
    <message>
        <source>Pr&amp;int contact sheet…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Imprimer la planche-con&amp;tact…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy file &amp;path</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copier le chemi&amp;n du fichier</translation>
    </message>
    <message>
        <source>Copy c&amp;aption</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copier la &amp;légende</translation>
    </message>
    <message>
        <source>Copy facts as &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copier les données en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find a &amp;session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Rechercher une &amp;session…</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Toutes les étapes</translation>
    </message>
    <message>
        <source>Acce&amp;pted</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;cceptées</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Re&amp;fusées</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Manquantes</translation>
    </message>
    <message>
        <source>Re&amp;captured</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>R&amp;eprises</translation>
    </message>
    <message>
        <source>&amp;Unseen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Non vues</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>À vér&amp;ifier</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Avec &amp;une note</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>S&amp;essions panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Volet &amp;des sessions</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Volet des détails</translation>
    </message>
    <message>
        <source>&amp;Look closely</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>E&amp;xaminer de près</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Compare with the &amp;opposite side</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Compar&amp;er au côté opposé</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ét&amp;ape précédente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>É&amp;tape suivante</translation>
    </message>
    <message>
        <source>Ol&amp;der attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>P&amp;rise plus ancienne</translation>
    </message>
    <message>
        <source>Ne&amp;wer attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Pr&amp;ise plus récente</translation>
    </message>
    <message>
        <source>Next photo needing &amp;attention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Photo &amp;suivante à traiter</translation>
    </message>
    <message>
        <source>Previous photo needing a&amp;ttention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>P&amp;hoto précédente à traiter</translation>
    </message>
    <message>
        <source>Next &amp;unseen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Photo &amp;non vue suivante</translation>
    </message>
    <message>
        <source>Previous un&amp;seen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Photo non v&amp;ue précédente</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Adapter à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;1:1 (100 %)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;1:1 (100&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;200&#xa0;%</translation>
    </message>
    <message>
        <source>Fit or 1:1</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Adapter ou 1:1</translation>
    </message>
    <message>
        <source>Keep &amp;zoom and position</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Conserver le &amp;zoom et la position</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>L&amp;oupe</translation>
    </message>
    <message>
        <source>&amp;Brighten shadows (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Éclaircir les om&amp;bres (affichage seul)</translation>
    </message>
    <message>
        <source>&amp;Rotate right (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Pi&amp;voter à droite (affichage seul)</translation>
    </message>
    <message>
        <source>Rotate l&amp;eft (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Pivoter à &amp;gauche (affichage seul)</translation>
    </message>
    <message>
        <source>S&amp;how overlays</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Afficher &amp;les incrustations</translation>
    </message>
    <message>
        <source>P&amp;in this photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Épingler cette &amp;photo</translation>
    </message>
    <message>
        <source>Mo&amp;ve together</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Déplacer ensemble</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Clignotement</translation>
    </message>
    <message>
        <source>Reset the offset</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Réinitialiser le décalage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Follow l&amp;ive</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Suivre en &amp;direct</translation>
    </message>
    <message>
        <source>Load &amp;missing pictures again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Recharger les images &amp;manquantes</translation>
    </message>
    <message>
        <source>&amp;Download again and compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Télécharger de nouveau et comparer</translation>
    </message>
    <message>
        <source>Cancel, one level &amp;out</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Annuler, &amp;un niveau en arrière</translation>
    </message>
    <message>
        <source>&amp;Vehicle and session data…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Données du &amp;véhicule et de la session…</translation>
    </message>
    <message>
        <source>Retake re&amp;quest…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Demande de repr&amp;ise…</translation>
    </message>
    <message>
        <source>Keep al&amp;ways</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Garder toujours</translation>
    </message>
    <message>
        <source>&amp;Forget this session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ou&amp;blier cette session…</translation>
    </message>
    <message>
        <source>Forget ever&amp;ything…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Oublier tout…</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Session &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Session &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>Reopen the session closed &amp;last</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Rouvrir la dernière session fermée</translation>
    </message>
    <message>
        <source>Mark: &amp;Use</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Marquer&#xa0;: À &amp;utiliser</translation>
    </message>
    <message>
        <source>Mark: &amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Marquer&#xa0;: À &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Clear the mark</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Effacer la marque</translation>
    </message>
    <message>
        <source>&amp;Note on the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Note sur la photo</translation>
    </message>
    <message>
        <source>Note on the &amp;session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Note sur la &amp;session</translation>
    </message>
    <message>
        <source>Draw an &amp;arrow</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Dessiner une &amp;flèche</translation>
    </message>
    <message>
        <source>Draw a c&amp;ircle</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Dessiner un &amp;cercle</translation>
    </message>
    <message>
        <source>Write a &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Écrire un &amp;texte</translation>
    </message>
    <message>
        <source>Show &amp;drawings</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Afficher les &amp;dessins</translation>
    </message>
    <message>
        <source>&amp;Remove all drawings of the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Supprimer t&amp;ous les dessins de la photo</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Afficher le &amp;dossier du journal</translation>
    </message>
    <message>
        <source>&amp;About Walkaround</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>À &amp;propos de Walkaround</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message numerus="yes">
        <source>%n caption(s) copied</source>
        <extracomment>app/ui/copying.py</extracomment>
        <translation>
            <numerusform>%n légende copiée</numerusform>
            <numerusform>%n légendes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture as</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Copied the facts of {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Données de {0} copiées</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <extracomment>app/ui/main_window.py, app/ui/photo_commands.py</extracomment>
        <translation>{0} copié</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Credentials: made up for the demo</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants : inventés pour la démonstration</translation>
    </message>
    <message>
        <source>Credentials: environment variables</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants : variables d’environnement</translation>
    </message>
    <message>
        <source>Credentials: until you close Walkaround</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants : jusqu’à la fermeture de Walkaround</translation>
    </message>
    <message>
        <source>Credentials: none yet</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants : aucun pour l’instant</translation>
    </message>
    <message>
        <source>Credentials: {0}</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants : {0}</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the file cannot be read ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>le fichier ne peut pas être lu ({detail})</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>others than administrators can change it</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>d’autres que les administrateurs peuvent le modifier</translation>
    </message>
    <message>
        <source>the file is larger than 64 KiB</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>le fichier dépasse 64 Kio</translation>
    </message>
    <message>
        <source>the text is not UTF-8 ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>le texte n’est pas en UTF-8 ({detail})</translation>
    </message>
    <message>
        <source>the text is not JSON ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>le texte n’est pas du JSON ({detail})</translation>
    </message>
    <message>
        <source>a JSON object in braces was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>un objet JSON entre accolades était attendu</translation>
    </message>
    <message>
        <source>{key}: named twice</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: indiqué deux fois</translation>
    </message>
    <message>
        <source>{key}: no such key</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: cette clé n’existe pas</translation>
    </message>
    <message>
        <source>{key}: an address such as https://host was expected, without /v1</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: une adresse comme https://host était attendue, sans /v1</translation>
    </message>
    <message>
        <source>{key}: an account name without blanks was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: un nom de compte sans espaces était attendu</translation>
    </message>
    <message>
        <source>{key}: http://host:port, https://host:port, direct or system was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: http://host:port, https://host:port, direct ou system était attendu</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 36500 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: un nombre entier de 0 à 36500 était attendu</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 1000000 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: un nombre entier de 0 à 1000000 était attendu</translation>
    </message>
    <message>
        <source>{key}: true or false was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: true ou false était attendu</translation>
    </message>
    <message>
        <source>{key}: an https address was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: une adresse https était attendue</translation>
    </message>
    <message>
        <source>{key}: a list with one or more of en, fr, es, de was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: une liste d’une ou de plusieurs des langues en, fr, es, de était attendue</translation>
    </message>
    <message>
        <source>{key}: a list of host names was expected, such as cdn.example or *.example.com</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}&#xa0;: une liste de noms d’hôtes était attendue, par exemple cdn.example ou *.example.com</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Mark: Use</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Marque&#xa0;: à utiliser</translation>
    </message>
    <message>
        <source>Mark: Query</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Marque&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The picture could not be loaded</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>L’image n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Accepted and rejected are PAVE&apos;s words; marks and notes are the adjuster&apos;s.</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>«&#xa0;Acceptée&#xa0;» et «&#xa0;refusée&#xa0;» sont les termes de PAVE&#xa0;; marques et notes sont celles de l’expert.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Preparing the contact sheet…</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Préparation de la planche-contact…</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Copie enregistrée le {0}, non vérifiée depuis</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>État au {0} (heure locale)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Planche-contact</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Session</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>To retake</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of 13</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>{0} sur 13</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Liste de sessions</translation>
    </message>
    <message>
        <source>Open a list of sessions</source>
        <extracomment>app/ui/queue_dialog.py, app/ui/queue_entry.py</extracomment>
        <translation>Ouvrir une liste de sessions</translation>
    </message>
    <message>
        <source>Paste session keys or PAVE links, separated in any way; or open a CSV or text file, such as the list of PAVE&apos;s fleet dashboard. Only the keys are taken out of it.</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Collez des codes de session ou des liens PAVE, séparés comme vous voulez&#xa0;; ou ouvrez un fichier CSV ou texte, par exemple la liste du tableau de bord de flotte de PAVE. Seuls les codes en sont extraits.</translation>
    </message>
    <message>
        <source>Session keys or PAVE links</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Codes de session ou liens PAVE</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/queue_entry.py, app/ui/queue_page.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Aucun code pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n session(s)</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>
            <numerusform>&amp;Charger %n session</numerusform>
            <numerusform>&amp;Charger %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>Sessions loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Sessions chargées</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Add keys…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>A&amp;jouter des codes…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Ce qui demande attention</translation>
    </message>
    <message>
        <source>Fewest accepted</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Le moins d’acceptées</translation>
    </message>
    <message>
        <source>Most to retake</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Le plus à reprendre</translation>
    </message>
    <message>
        <source>Most missing</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Le plus de manquantes</translation>
    </message>
    <message>
        <source>Photos not loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Photos non chargées</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Sessions of the list</source>
        <extracomment>app/ui/queue_table.py</extracomment>
        <translation>Sessions de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n ligne sans code</numerusform>
            <numerusform>%n lignes sans code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistyped key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n code mal saisi</numerusform>
            <numerusform>%n codes mal saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting, goes on by itself</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>En attente, reprend tout seul</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>List: {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Liste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: {2}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}, colonne «&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Identifiants requis</translation>
    </message>
    <message>
        <source>line {0} ({1})</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>ligne {0} ({1})</translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>ligne {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Photo</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Fichier et SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>All attempts</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Toutes les prises de vue</translation>
    </message>
    <message>
        <source>SHA-256 of PAVE’s list as received: {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>SHA-256 de la liste de PAVE telle que reçue : {0}</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>received {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>reçu {0}</translation>
    </message>
    <message>
        <source>version {0} of {1}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>version {0} sur {1}</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>À utiliser</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>As received by this computer: {0}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Telle que reçue par cet ordinateur : {0}</translation>
    </message>
    <message>
        <source>Camera’s clock (EXIF {0}): {1}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Horloge de l’appareil photo (EXIF {0}) : {1}</translation>
    </message>
    <message>
        <source>Earlier bytes of this photo (version {0} of {1}): the server has sent others since.</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Octets antérieurs de cette photo (version {0} sur {1}) : le serveur en a envoyé d’autres depuis.</translation>
    </message>
    <message>
        <source>The server has sent other bytes of this photo before (version {0} of {1}).</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Le serveur a déjà envoyé d’autres octets de cette photo (version {0} sur {1}).</translation>
    </message>
    <message>
        <source>reduced copy; SHA-256 of the original {0}…</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>copie réduite ; SHA-256 de l’original {0}…</translation>
    </message>
    <message>
        <source>Adjuster’s own mark (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Repère de l’expert (pas de PAVE)</translation>
    </message>
    <message>
        <source>Adjuster’s own note (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Note de l’expert (pas de PAVE)</translation>
    </message>
    <message>
        <source>Reason given by PAVE</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Motif indiqué par PAVE</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Prises</translation>
    </message>
    <message>
        <source>byte for byte as they were received</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>octet pour octet telles que reçues</translation>
    </message>
    <message>
        <source>reduced copies of at most 4 MB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copies réduites de 4 Mo au plus ; les empreintes des originaux sont indiquées</translation>
    </message>
    <message>
        <source>reduced copies of at most 500 KB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copies réduites de 500 Ko au plus ; les empreintes des originaux sont indiquées</translation>
    </message>
    <message>
        <source>copies without camera data and position; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copies sans données de l’appareil ni position ; les empreintes des originaux sont indiquées</translation>
    </message>
    <message>
        <source>Each photo is shown as received by this computer at the time that stands beside it.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Chaque photo est montrée telle que reçue par cet ordinateur à l’heure indiquée à côté d’elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>PAVE lists these, and they could not be included: {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Listées par PAVE, elles n’ont pas pu être incluses : {0}</translation>
    </message>
    <message>
        <source>This computer’s clock differed from PAVE’s by {0} seconds. Its own times are not corrected.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>L’horloge de cet ordinateur différait de {0} secondes de celle de PAVE. Ses propres heures ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>Adjuster’s own note on the session (not PAVE’s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Note de l’expert sur la session (pas de PAVE)</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Photo report of a vehicle inspection</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Rapport photo d’une inspection de véhicule</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>VIN</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Compteur kilométrique</translation>
    </message>
    <message>
        <source>Status (PAVE’s word)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Statut (selon PAVE)</translation>
    </message>
    <message>
        <source>List of photos</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Liste des photos</translation>
    </message>
    <message>
        <source>Last compared</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Dernière comparaison</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/services/report_cover.py, app/services/report_pdf.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Absentes de cet ordinateur</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Établi</translation>
    </message>
    <message>
        <source>The 13 steps</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Les 13 étapes</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Notes and results from PAVE</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Notes et résultats de PAVE</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Entry {0} of PAVE’s list cannot be read: {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>L’entrée {0} de la liste de PAVE est illisible : {1}</translation>
    </message>
    <message>
        <source>as received by this computer at {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>telle que reçue par cet ordinateur le {0}</translation>
    </message>
    <message>
        <source>{0}, by Walkaround {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0}, par Walkaround {1}</translation>
    </message>
    <message>
        <source>{0}: PAVE still said the same</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0} : PAVE disait toujours la même chose</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/services/report_facts.py</extracomment>
        <translation>prise {0} sur {1}</translation>
    </message>
    <message>
        <source>Made {0}, by Walkaround {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Établi le {0}, par Walkaround {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Photo report of inspection {0}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Rapport photo de l’inspection {0}</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Suite à la page suivante</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>With the adjuster’s own drawings</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Avec les dessins de l’expert</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here; its file is as it was received.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Cette image ne peut pas être dessinée ici ; son fichier est tel que reçu.</translation>
    </message>
    <message>
        <source>PAVE has no picture of this attempt.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE n’a pas d’image de cette prise.</translation>
    </message>
    <message>
        <source>PAVE lists this photo; this computer does not have it.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE liste cette photo ; cet ordinateur ne l’a pas.</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>{0}, suite</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} local, UTC{offset})</source>
        <extracomment>app/services/report_text.py</extracomment>
        <translation>{utc} UTC ({local} heure locale, UTC{offset})</translation>
    </message>
</context>
<context>
    <name>Retake</name>
    <message>
        <source>More light: in daylight or a lit place, with the flash on.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Plus de lumière : de jour ou dans un lieu éclairé, avec le flash.</translation>
    </message>
    <message>
        <source>Less glare: keep the sun behind you and out of the glass.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Moins de reflets : gardez le soleil dans votre dos et hors des vitres.</translation>
    </message>
    <message>
        <source>Hold the phone still, wipe the lens, and wait until it is sharp.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Tenez le téléphone immobile, essuyez l&apos;objectif et attendez que l&apos;image soit nette.</translation>
    </message>
    <message>
        <source>Remove what is in the way: people, doors, other vehicles.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Écartez ce qui gêne : personnes, portes, autres véhicules.</translation>
    </message>
    <message>
        <source>Step back until the whole vehicle is in the frame, with some room around it.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Reculez jusqu&apos;à ce que le véhicule entier soit dans le cadre, avec un peu de marge.</translation>
    </message>
    <message>
        <source>Fill the frame with the VIN plate; every character must be readable.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Remplissez le cadre avec la plaque du VIN ; chaque caractère doit être lisible.</translation>
    </message>
    <message>
        <source>From the open driver&apos;s door, show both front seats and the dashboard.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Depuis la porte ouverte du conducteur, montrez les deux sièges avant et le tableau de bord.</translation>
    </message>
    <message>
        <source>Ignition on; the odometer must be readable, straight from the front.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Contact mis ; le compteur doit être lisible, photographié bien de face.</translation>
    </message>
    <message>
        <source>Show the whole left side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Montrez tout le côté gauche, bien droit, le véhicule entier dans le cadre.</translation>
    </message>
    <message>
        <source>Stand at the front left corner; show front and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous à l&apos;angle avant gauche ; montrez l&apos;avant et le côté gauche, entiers dans le cadre.</translation>
    </message>
    <message>
        <source>Stand straight in front; show the whole front with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous juste devant ; montrez tout l&apos;avant avec les deux phares et la plaque.</translation>
    </message>
    <message>
        <source>Stand at the front right corner; show front and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous à l&apos;angle avant droit ; montrez l&apos;avant et le côté droit, entiers dans le cadre.</translation>
    </message>
    <message>
        <source>Show the whole right side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Montrez tout le côté droit, bien droit, le véhicule entier dans le cadre.</translation>
    </message>
    <message>
        <source>Stand at the rear right corner; show rear and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous à l&apos;angle arrière droit ; montrez l&apos;arrière et le côté droit, entiers dans le cadre.</translation>
    </message>
    <message>
        <source>Stand straight behind; show the whole rear with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous juste derrière ; montrez tout l&apos;arrière avec les deux feux et la plaque.</translation>
    </message>
    <message>
        <source>Stand at the rear left corner; show rear and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Placez-vous à l&apos;angle arrière gauche ; montrez l&apos;arrière et le côté gauche, entiers dans le cadre.</translation>
    </message>
    <message>
        <source>From outside, show the whole windshield from edge to edge.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>De l&apos;extérieur, montrez tout le pare-brise, d&apos;un bord à l&apos;autre.</translation>
    </message>
    <message>
        <source>Turn the wheel outwards; show the tread from close by, in focus.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Braquez la roue vers l&apos;extérieur ; montrez la bande de roulement de près, bien nette.</translation>
    </message>
    <message numerus="yes">
        <source>We still need %n photo(s) of your vehicle ({0}):</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>
            <numerusform>Il nous faut encore %n photo de votre véhicule ({0}) :</numerusform>
            <numerusform>Il nous faut encore %n photos de votre véhicule ({0}) :</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>Take them here: {0}</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>Prenez-les ici : {0}</translation>
    </message>
    <message>
        <source>Only what is open. Nothing is sent: paste the text into an SMS or an e-mail.</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Seulement ce qui reste à faire. Rien n’est envoyé : collez le texte dans un SMS ou un courriel.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n partie de SMS</numerusform>
            <numerusform>%n parties de SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Retake request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Demande de reprise</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Texte de la demande</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Langue de la demande</translation>
    </message>
    <message>
        <source>Restore text</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Rétablir le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Retake request…</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Demande de reprise…</translation>
    </message>
    <message>
        <source>What helps: {0}</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Conseil : {0}</translation>
    </message>
    <message>
        <source>Copied the retake request</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Demande de reprise copiée</translation>
    </message>
    <message>
        <source>Nothing to retake: no step is rejected or missing</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Rien à reprendre : aucune étape n’est refusée ni manquante</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>My mark: Use</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Ma marque&#xa0;: À utiliser</translation>
    </message>
    <message>
        <source>My mark: Query</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Ma marque&#xa0;: À vérifier</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>{0}, attempt {1} of {2}</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>{0}, prise {1} sur {2}</translation>
    </message>
    <message>
        <source>My mark on {0}: {1}</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Ma marque, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Ctrl+Return ends the note, Esc restores what stood there before</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Ctrl+Entrée termine la note, Échap rétablit le texte précédent</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Aucune photo choisie</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Note sur la photo</translation>
    </message>
    <message>
        <source>Add a note on this photo…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Ajouter une note sur cette photo…</translation>
    </message>
    <message>
        <source>Add a note on the session…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Ajouter une note sur la session…</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Note sur la session</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>{0} · attempt {1} of {2}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>{0} · prise {1} sur {2}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Note, {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>My review</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Mon évaluation</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Non enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SessionKeyBox</name>
    <message>
        <source>Session key or PAVE link</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Code de session ou lien PAVE</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this session</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Ouvrir cette session</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/session_page.py</extracomment>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n session(s) forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n session oubliée</numerusform>
            <numerusform>%n sessions oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>Tout est oublié</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) past the limits removed</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n session au-delà des limites supprimée</numerusform>
            <numerusform>%n sessions au-delà des limites supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>toujours conservée</translation>
    </message>
    <message>
        <source>with your marks or notes</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>avec vos marques ou notes</translation>
    </message>
    <message>
        <source>a photo changed since it was received</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>une photo a changé depuis sa réception</translation>
    </message>
    <message>
        <source>Keep &amp;always</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Toujours conserver</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>Sessions that you open are listed here.</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Les sessions que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle…</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Clé, VIN, véhicule…</translation>
    </message>
    <message>
        <source>Search sessions by key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Rechercher des sessions par clé, VIN, véhicule, motif ou note</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Clé, VIN, véhicule, motif ou note</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>No session holds “{0}”</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Aucune session ne contient « {0} »</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keys without Ctrl or Alt act while photos have the keyboard, never where you type.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Les touches sans Ctrl ni Alt agissent quand les photos sont actives, jamais là où vous saisissez du texte.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Touches fixes</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Touche simple</translation>
    </message>
    <message>
        <source>{0} (usually {1})</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>{0} (d’habitude {1})</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <extracomment>app/ui/key_texts.py, app/ui/legend_groups.py</extracomment>
        <translation>Afficher&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>D’une photo à l’autre</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Vue rapprochée</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Marques et notes</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>1 … 13</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>1 … 13</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Double-click</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Les touches sans Ctrl ni Alt sont désactivées.</translation>
    </message>
    <message>
        <source>{0} off</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>{0} inactive</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Quick look (tap or hold)</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Coup d’œil (appui bref ou maintenu)</translation>
    </message>
    <message>
        <source>Select one more or less</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>En choisir une de plus ou de moins</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Taille des photos</translation>
    </message>
    <message>
        <source>Jump to a step</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Aller à une étape</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Fit or 1:1 at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ajusté ou 1:1 sous le pointeur</translation>
    </message>
    <message>
        <source>One photo only</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Une seule photo</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the other photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Passer à l’autre photo</translation>
    </message>
    <message>
        <source>{0} · {1} MB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} · {1} Mo</translation>
    </message>
    <message>
        <source>Counted from when a session was opened last. Sessions with marks or notes of yours are not removed without asking; those that you keep always have no age.</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Compté à partir de la dernière ouverture d’une session. Les sessions avec vos marques ou notes ne sont pas supprimées sans vous le demander ; celles que vous conservez toujours n’ont pas d’âge.</translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>&amp;Conserver les sessions</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Forget e&amp;verything…</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions on this computer</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Sessions sur cet ordinateur</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>none, a direct way</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>aucun, accès direct</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Serveur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Account name: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Nom du compte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Proxy: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Proxy&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Photos only from: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Photos uniquement de&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Set by your organisation: {0}</source>
        <extracomment>app/ui/set_for_you.py</extracomment>
        <translation>Fixé par votre organisation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>What following brings, while you are at another window.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Ce que le suivi apporte, pendant que vous êtes dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The window is built anew in that language.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>La fenêtre est recréée dans cette langue.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>High contrast takes the colours that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Le contraste élevé reprend les couleurs définies dans votre système.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>On top of the size that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>S’ajoute à la taille définie dans votre système.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Suivre en direct</translation>
    </message>
    <message>
        <source>A session that still runs is asked for again by itself.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Une session encore en cours est interrogée de nouveau automatiquement.</translation>
    </message>
    <message>
        <source>Tell &amp;news on the desktop</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Annoncer les &amp;nouveautés sur le bureau</translation>
    </message>
    <message>
        <source>Limited by your organisation: {0}</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Limité par votre organisation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Digits jump to a step. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Les chiffres mènent à une étape. Choisissez une lettre ou un signe.</translation>
    </message>
    <message>
        <source>Space is for a quick look at a photo. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>La barre d’espace sert à l’aperçu rapide d’une photo. Choisissez une lettre ou un signe.</translation>
    </message>
    <message>
        <source>That key keeps its meaning. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Cette touche garde sa fonction. Choisissez une lettre ou un signe.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>Single keys &amp;act</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Touches simples &amp;actives</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Leave &amp;it there</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>La la&amp;isser</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Toutes les commandes ont retrouvé leurs touches habituelles.</translation>
    </message>
    <message>
        <source>Sessions, settings, marks and notes are kept there, on this computer only.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Les sessions, les réglages, les marques et les notes y sont conservés, uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask for a newer &amp;version</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>Demander s’il existe une &amp;version plus récente</translation>
    </message>
    <message>
        <source>At most once a day {0} is asked; it learns which version you have, and nothing of your sessions. Nothing is downloaded.</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>{0} est interrogé une fois par jour au plus&#xa0;; il apprend quelle version vous avez, et rien de vos sessions. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Letters and signs act without Ctrl while photos have the keyboard; turn them off if speech input or a slip of the hand sets them off.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Lettres et signes agissent sans Ctrl tant que les photos ont le clavier ; désactivez-les si la saisie vocale ou un geste involontaire les déclenche.</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Repre&amp;ndre la touche</translation>
    </message>
    <message>
        <source>Take that &amp;back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Ann&amp;uler cela</translation>
    </message>
    <message>
        <source>The command gets no single key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>La commande n’a plus de touche simple</translation>
    </message>
    <message>
        <source>The command gets its usual key back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>La commande retrouve sa touche habituelle</translation>
    </message>
    <message>
        <source>Single key &amp;for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Touche &amp;pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Single key for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Touche simple pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} is the key of {1}.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>{0} est la touche de {1}.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Recherche de votre trousseau…</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Dossier des données</translation>
    </message>
    <message>
        <source>Your system did not open the folder: copy its path.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Votre système n’a pas ouvert le dossier&#xa0;: copiez son chemin.</translation>
    </message>
    <message>
        <source>The demo signs in by itself; nothing is kept.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>La démonstration se connecte d’elle-même&#xa0;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Utilisées&#xa0;: les variables WALKAROUND_… de votre environnement.</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Conservés jusqu’à la fermeture de Walkaround&#xa0;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>None are kept. Walkaround found no keyring on this computer.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Aucun n’est conservé. Walkaround n’a trouvé aucun trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>None are kept yet. They would be kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Aucun n’est encore conservé. Ils le seraient dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Conservés dans&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>Unreadable entry %n of the reply.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>
            <numerusform>Entrée illisible %n de la réponse.</numerusform>
            <numerusform>Entrée illisible %n de la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>L’image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Non évaluée.</translation>
    </message>
    <message>
        <source>Marked Use.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Marque&#xa0;: À utiliser.</translation>
    </message>
    <message>
        <source>Marked Query.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Marque&#xa0;: À vérifier.</translation>
    </message>
    <message>
        <source>Has a note.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Avec une note.</translation>
    </message>
    <message>
        <source>Has drawings.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Avec des dessins.</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>acceptée</translation>
    </message>
    <message numerus="yes">
        <source>accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>acceptée (prise %n)</numerusform>
            <numerusform>acceptée (prise %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>PAVE envoie maintenant une autre image qu’auparavant.</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>pas encore de verdict</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>pas encore prise</translation>
    </message>
    <message>
        <source>not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>non fournie (facultative)</translation>
    </message>
    <message>
        <source>typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>Step {0} of 13, {1}, {2}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Étape {0} sur 13, {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra photo, {0}, {1}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Photo supplémentaire, {0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Type or paste a session key, or a PAVE link that contains one.</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Saisissez ou collez un code de session, ou un lien PAVE qui en contient un.</translation>
    </message>
    <message>
        <source>This is a demo with one made-up session: XXX-ABCDE12345.</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Ceci est une démonstration avec une session inventée&#xa0;: XXX-ABCDE12345.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open an inspection</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Ouvrir une inspection</translation>
    </message>
    <message>
        <source>Open a list of sessions…</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Ouvrir une liste de sessions…</translation>
    </message>
    <message>
        <source>Open the demo session</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Ouvrir la session de démonstration</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Configurer les identifiants</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Accepted</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message numerus="yes">
        <source>Accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>Acceptée (prise %n)</numerusform>
            <numerusform>Acceptée (prise %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Pas encore prise</translation>
    </message>
    <message>
        <source>Not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Non fournie (facultative)</translation>
    </message>
    <message>
        <source>Typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>PAVE requires this photo, and there is none.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>PAVE exige cette photo, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>The capture is still going on.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>La prise de vues est encore en cours.</translation>
    </message>
    <message>
        <source>There is no photo; PAVE does not require one.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Il n’y a pas de photo&#xa0;; PAVE n’en exige pas.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Not supplied</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Non fournies</translation>
    </message>
    <message>
        <source>Recaptured</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Unseen</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Non vues</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>With note</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Avec note</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not opened yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Started, no photo yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Commencée, pas encore de photo</translation>
    </message>
    <message>
        <source>Capture in progress</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Prise de vue en cours</translation>
    </message>
    <message>
        <source>All photos captured</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Toutes les photos prises</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s confirmation</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>En attente de la confirmation du client</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Marked invalid by PAVE</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Déclarée invalide par PAVE</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n photo(s) not loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n photo non chargée</numerusform>
            <numerusform>%n photos non chargées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py, app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n photo n’a pas pu être chargée</numerusform>
            <numerusform>%n photos n’ont pas pu être chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Photos chargées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s behind; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Votre horloge retarde de {0} min {1} s&#xa0;; corrigé pour PAVE</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s ahead; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Votre horloge avance de {0} min {1} s&#xa0;; corrigé pour PAVE</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} photos</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>{0} photos sur {1}</translation>
    </message>
    <message>
        <source>Loading photos {0} of {1}</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Chargement des photos&#xa0;: {0} sur {1}</translation>
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
        <translation>Habitacle</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Combiné</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Front Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Avant gauche</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Front Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Avant droit</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Rear Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Rear</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Rear Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Windshield</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Pare-brise</translation>
    </message>
    <message>
        <source>Tires</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Pneus</translation>
    </message>
    <message>
        <source>Photo code {0}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Code photo {0}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Show the newer attempt</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Afficher la prise plus récente</translation>
    </message>
    <message>
        <source>Attempts of this step</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Prises de cette étape</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Non chargée</translation>
    </message>
    <message>
        <source>No step chosen</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Aucune étape choisie</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n of 13 accepted</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n sur 13 acceptée</numerusform>
            <numerusform>%n sur 13 acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to retake</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n à reprendre</numerusform>
            <numerusform>%n à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without verdict</source>
        <extracomment>app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n sans verdict</numerusform>
            <numerusform>%n sans verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) recaptured</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n étape reprise</numerusform>
            <numerusform>%n étapes reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra photo(s)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n photo supplémentaire</numerusform>
            <numerusform>%n photos supplémentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entr(y/ies)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n entrée illisible</numerusform>
            <numerusform>%n entrées illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>nothing new</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) no longer listed</source>
        <extracomment>app/domain/change_words.py, app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>%n photo ne figure plus dans la liste</numerusform>
            <numerusform>%n photos ne figurent plus dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>modifié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>État à {0} (heure locale)</translation>
    </message>
    <message>
        <source>Saved copy of {0} (local time), not checked since</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Copie enregistrée du {0} (heure locale), non vérifiée depuis</translation>
    </message>
    <message>
        <source>No photos captured yet</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Aucune photo prise pour l’instant</translation>
    </message>
    <message>
        <source>This is a demo: made-up pictures from this computer</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Ceci est une démonstration&#xa0;: images inventées, fournies par cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>{0} et %n autre</numerusform>
            <numerusform>{0} et %n autres</numerusform>
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
            <numerusform>Entrée %n</numerusform>
            <numerusform>Entrée %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Try again (Enter)</source>
        <extracomment>app/ui/close_look.py, app/ui/tile_texts.py</extracomment>
        <translation>Réessayer (Entrée)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>app/ui/tile_chip.py</extracomment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} Ko</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Non chargée</translation>
    </message>
    <message>
        <source>Load (Enter)</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Charger (Entrée)</translation>
    </message>
    <message>
        <source>{0} of {1} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} sur {1} Ko</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>Entrée illisible</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{0}: marked Use</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: marque «&#xa0;À utiliser&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: marked Query</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: marque «&#xa0;À vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: mark cleared</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: marque effacée</translation>
    </message>
    <message>
        <source>{0}: note changed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: note modifiée</translation>
    </message>
    <message>
        <source>{0}: drawing added</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: dessin ajouté</translation>
    </message>
    <message>
        <source>{0}: drawings removed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: dessins supprimés</translation>
    </message>
    <message>
        <source>{0}: undone, marked Use again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: annulé, de nouveau «&#xa0;À utiliser&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: undone, marked Query again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: annulé, de nouveau «&#xa0;À vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: undone, no mark again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: annulé, de nouveau sans marque</translation>
    </message>
    <message>
        <source>{0}: note as it was before</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: note comme avant</translation>
    </message>
    <message>
        <source>{0}: drawing taken back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: dessin retiré</translation>
    </message>
    <message>
        <source>{0}: drawings are back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}&#xa0;: dessins rétablis</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Rétablir {0}</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Annuler {0}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>clearing the mark</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>effacement de la marque</translation>
    </message>
    <message>
        <source>mark Use</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>marque «&#xa0;À utiliser&#xa0;»</translation>
    </message>
    <message>
        <source>mark Query</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>marque «&#xa0;À vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>note on the session</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>note sur la session</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>dessin</translation>
    </message>
    <message>
        <source>removing the drawings</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>suppression des dessins</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>There is a newer version, {0}: see Help, About Walkaround</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>Il existe une version plus récente, {0}&#xa0;: voir Aide, À propos de Walkaround</translation>
    </message>
    <message>
        <source>&amp;Version {0} is available…</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>La &amp;version {0} est disponible…</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{0} (superseded)</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>{0} (remplacée)</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Nothing here needs attention</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Rien à traiter ici</translation>
    </message>
    <message>
        <source>There is nothing here that you have not seen</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Vous avez déjà tout vu ici</translation>
    </message>
    <message numerus="yes">
        <source>%n photos can be compared at most</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>
            <numerusform>On peut comparer %n photo au maximum</numerusform>
            <numerusform>On peut comparer %n photos au maximum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday</source>
        <extracomment>app/ui/when.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>app/ui/when.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Looking up {0}…</source>
        <extracomment>app/ui/early_wishes.py, app/ui/session_news.py</extracomment>
        <translation>Recherche de {0}…</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Sessions récentes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Walkaround (demo)</source>
        <extracomment>app/ui/main_window.py, app/ui/session_news.py</extracomment>
        <translation>Walkaround (démo)</translation>
    </message>
    <message>
        <source>There is no session key on the clipboard</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>Il n’y a pas de code de session dans le presse-papiers</translation>
    </message>
    <message>
        <source>Press Enter to open {0}</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>Appuyez sur Entrée pour ouvrir {0}</translation>
    </message>
    <message>
        <source>{0} · Walkaround (demo)</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround (démo)</translation>
    </message>
    <message>
        <source>{0} · Walkaround</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround</translation>
    </message>
</context>
</TS>
