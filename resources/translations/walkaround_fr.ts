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
        <source>No telemetry. Photos are kept on disk only while Walkaround runs.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Aucune télémétrie. Les photos ne restent sur le disque que pendant que Walkaround fonctionne.</translation>
    </message>
    <message>
        <source>About Walkaround</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>À propos de Walkaround</translation>
    </message>
    <message>
        <source>All rights reserved.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Tous droits réservés.</translation>
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
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Copier les détails</translation>
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
        <source>The saved marks and notes of this session were damaged</source>
        <extracomment>app/review_error_texts.py</extracomment>
        <translation>Les marques et notes enregistrées de cette session étaient endommagées</translation>
    </message>
    <message>
        <source>Photos that could still be read: {kept}. Check them. A copy of the file is at {path}.</source>
        <extracomment>app/review_error_texts.py</extracomment>
        <translation>Photos encore lisibles&#xa0;: {kept}. Vérifiez-les. Une copie du fichier se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The marks and notes were saved by a newer Walkaround</source>
        <extracomment>app/review_error_texts.py</extracomment>
        <translation>Les marques et notes ont été enregistrées par une version plus récente de Walkaround</translation>
    </message>
    <message>
        <source>{path} is left as it is, and nothing new is saved for this session. Update Walkaround.</source>
        <extracomment>app/review_error_texts.py</extracomment>
        <translation>{path} reste tel quel, et rien de nouveau n’est enregistré pour cette session. Mettez Walkaround à jour.</translation>
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
    <name>Facts</name>
    <message>
        <source>none</source>
        <extracomment>app/ui/facts_text.py, app/ui/photo_facts.py</extracomment>
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
        <extracomment>app/ui/photo_facts.py</extracomment>
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
        <source>All steps</source>
        <extracomment>app/ui/filmstrip.py</extracomment>
        <translation>Toutes les étapes</translation>
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
        <source>Load &amp;missing pictures again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Recharger les images &amp;manquantes</translation>
    </message>
    <message>
        <source>Cancel, one level &amp;out</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Annuler, &amp;un niveau en arrière</translation>
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
        <source>Keys: made up for the demo</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants&#xa0;: inventés pour la démonstration</translation>
    </message>
    <message>
        <source>Keys: environment variables</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants&#xa0;: variables d’environnement</translation>
    </message>
    <message>
        <source>Keys: until you close Walkaround</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants&#xa0;: jusqu’à la fermeture de Walkaround</translation>
    </message>
    <message>
        <source>Keys: none yet</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants&#xa0;: aucun pour l’instant</translation>
    </message>
    <message>
        <source>Keys: {0}</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Identifiants&#xa0;: {0}</translation>
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
        <source>Settings, marks and notes are kept there, on this computer only.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Les réglages, les marques et les notes y sont conservés, sur cet ordinateur uniquement.</translation>
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
        <extracomment>app/domain/state_words.py</extracomment>
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
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
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
        <extracomment>app/ui/status_line.py</extracomment>
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
        <extracomment>app/domain/recent_session.py, app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n sur 13 acceptée</numerusform>
            <numerusform>%n sur 13 acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to retake</source>
        <extracomment>app/domain/recent_session.py, app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n à reprendre</numerusform>
            <numerusform>%n à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>app/domain/recent_session.py, app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without verdict</source>
        <extracomment>app/domain/summary.py</extracomment>
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
        <extracomment>app/ui/summary_bar.py</extracomment>
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
        <source>No photos captured yet</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Aucune photo prise pour l’instant</translation>
    </message>
    <message>
        <source>This is a demo: made-up pictures from this computer</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Ceci est une démonstration&#xa0;: images inventées, fournies par cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>Entry %n</source>
        <extracomment>app/bridge/step_list_model.py, app/domain/finding.py, app/ui/photo_title.py, app/ui/step_panel.py</extracomment>
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
