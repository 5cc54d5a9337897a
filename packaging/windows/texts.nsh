; What the installer says of itself, in the program's languages.
LangString WINDOWS_TOO_OLD ${LANG_ENGLISH} "${NAME} needs a 64-bit Windows 10 (version 1903) or later."
LangString WINDOWS_TOO_OLD ${LANG_FRENCH} "${NAME} nécessite Windows 10 64 bits (version 1903) ou ultérieur."
LangString WINDOWS_TOO_OLD ${LANG_SPANISH} "${NAME} requiere Windows 10 de 64 bits (versión 1903) o posterior."
LangString WINDOWS_TOO_OLD ${LANG_GERMAN} "${NAME} benötigt ein 64-Bit-Windows 10 (Version 1903) oder neuer."

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Close it, then start again. Nothing was changed."
LangString RUNNING ${LANG_FRENCH} "${NAME} est en cours d'exécution. Fermez-le, puis recommencez. Rien n'a été modifié."
LangString RUNNING ${LANG_SPANISH} "${NAME} está abierto. Ciérrelo y vuelva a empezar. No se ha cambiado nada."
LangString RUNNING ${LANG_GERMAN} "${NAME} läuft. Schließen Sie es, und beginnen Sie erneut. Es wurde nichts geändert."

LangString OTHER_INSTALLER ${LANG_ENGLISH} "${NAME} was installed on this computer by an .msi package. Use the .msi of the new version, or remove ${NAME} first."
LangString OTHER_INSTALLER ${LANG_FRENCH} "${NAME} a été installé sur cet ordinateur par un paquet .msi. Utilisez le .msi de la nouvelle version, ou désinstallez d'abord ${NAME}."
LangString OTHER_INSTALLER ${LANG_SPANISH} "${NAME} se instaló en este equipo con un paquete .msi. Utilice el .msi de la nueva versión o desinstale antes ${NAME}."
LangString OTHER_INSTALLER ${LANG_GERMAN} "${NAME} wurde auf diesem Computer durch ein .msi-Paket installiert. Verwenden Sie das .msi der neuen Version, oder entfernen Sie ${NAME} zuvor."

LangString NEWER_IS_HERE ${LANG_ENGLISH} "A newer version of ${NAME} is installed already. Nothing was changed."
LangString NEWER_IS_HERE ${LANG_FRENCH} "Une version plus récente de ${NAME} est déjà installée. Rien n'a été modifié."
LangString NEWER_IS_HERE ${LANG_SPANISH} "Ya hay instalada una versión más reciente de ${NAME}. No se ha cambiado nada."
LangString NEWER_IS_HERE ${LANG_GERMAN} "Eine neuere Version von ${NAME} ist bereits installiert. Es wurde nichts geändert."

LangString NO_RIGHT ${LANG_ENGLISH} "This needs an administrator's rights: the installation is for all users of this computer."
LangString NO_RIGHT ${LANG_FRENCH} "Cette opération exige des droits d'administrateur : l'installation concerne tous les utilisateurs de cet ordinateur."
LangString NO_RIGHT ${LANG_SPANISH} "Se necesitan derechos de administrador: la instalación es para todos los usuarios de este equipo."
LangString NO_RIGHT ${LANG_GERMAN} "Dazu sind Administratorrechte nötig: Die Installation gilt für alle Benutzer dieses Computers."

LangString ANOTHER_AT_WORK ${LANG_ENGLISH} "${NAME} is being installed or removed already. Wait for the end of that."
LangString ANOTHER_AT_WORK ${LANG_FRENCH} "${NAME} est déjà en cours d'installation ou de désinstallation. Attendez la fin de cette opération."
LangString ANOTHER_AT_WORK ${LANG_SPANISH} "${NAME} ya se está instalando o desinstalando. Espere a que termine."
LangString ANOTHER_AT_WORK ${LANG_GERMAN} "${NAME} wird bereits installiert oder entfernt. Warten Sie, bis das beendet ist."

LangString NOT_WRITTEN ${LANG_ENGLISH} "Not all files could be written. What was installed before still works."
LangString NOT_WRITTEN ${LANG_FRENCH} "Certains fichiers n'ont pas pu être écrits. Ce qui était installé fonctionne toujours."
LangString NOT_WRITTEN ${LANG_SPANISH} "No se han podido escribir todos los archivos. Lo que estaba instalado sigue funcionando."
LangString NOT_WRITTEN ${LANG_GERMAN} "Nicht alle Dateien konnten geschrieben werden. Was bisher installiert war, funktioniert weiterhin."

LangString WHAT_STAYS ${LANG_ENGLISH} "${NAME} will be removed from this computer. Sessions, marks, notes and settings stay: they lie in %LOCALAPPDATA%\${NAME} of each user. To remove them as well, choose Forget everything in ${NAME} before, or delete that folder."
LangString WHAT_STAYS ${LANG_FRENCH} "${NAME} va être supprimé de cet ordinateur. Les sessions, les marques, les notes et les réglages restent : ils se trouvent dans le dossier %LOCALAPPDATA%\${NAME} de chaque utilisateur. Pour les supprimer aussi, choisissez d'abord « Tout oublier » dans ${NAME}, ou supprimez ce dossier."
LangString WHAT_STAYS ${LANG_SPANISH} "${NAME} se eliminará de este equipo. Las sesiones, marcas, notas y ajustes se conservan: están en la carpeta %LOCALAPPDATA%\${NAME} de cada usuario. Para eliminarlos también, elija antes «Olvidar todo» en ${NAME} o borre esa carpeta."
LangString WHAT_STAYS ${LANG_GERMAN} "${NAME} wird von diesem Computer entfernt. Sitzungen, Markierungen, Notizen und Einstellungen bleiben: Sie liegen bei jedem Benutzer im Ordner %LOCALAPPDATA%\${NAME}. Um auch sie zu entfernen, wählen Sie zuvor in ${NAME} „Alles löschen“, oder löschen Sie diesen Ordner."
