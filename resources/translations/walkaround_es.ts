<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Walkaround only reads from PAVE; it changes nothing there.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Walkaround solo lee de PAVE; no cambia nada allí.</translation>
    </message>
    <message>
        <source>Accepted and rejected are shown only as PAVE said them; unknown is shown as unknown.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>«Aceptada» y «rechazada» se muestran solo como lo dijo PAVE; lo desconocido se muestra como desconocido.</translation>
    </message>
    <message>
        <source>Your key and secret go to one server only, over a verified connection, and are kept in your computer&apos;s keyring or nowhere.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Su clave y su secreto van a un único servidor, por una conexión verificada, y se guardan en el llavero de su equipo o en ninguna parte.</translation>
    </message>
    <message>
        <source>Sessions that you open stay on this computer, photos and all, until you forget them or they go to make room.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Las sesiones que abre permanecen en este equipo, con sus fotos, hasta que usted las olvide o tengan que dejar sitio.</translation>
    </message>
    <message>
        <source>No telemetry. Whether there is a newer version is asked only if that is turned on.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Sin telemetría. Solo se pregunta si hay una versión más reciente cuando eso está activado.</translation>
    </message>
    <message>
        <source>About Walkaround</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Acerca de Walkaround</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is a newer version, {0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Hay una versión más reciente, {0}: {1}</translation>
    </message>
    <message>
        <source>Uses Qt {0} and Qt for Python {1} (PySide6, shiboken6) under the GNU Lesser General Public License, version 3. They are files of their own beside this program, and you may replace them by your own builds.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Utiliza Qt {0} y Qt for Python {1} (PySide6, shiboken6) bajo la GNU Lesser General Public License, versión 3. Son archivos independientes junto a este programa y puede sustituirlos por sus propias compilaciones.</translation>
    </message>
    <message>
        <source>Their sources, tag v{0}: {1}</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Sus fuentes, etiqueta v{0}: {1}</translation>
    </message>
    <message>
        <source>All rights reserved.</source>
        <extracomment>app/ui/about_dialog.py</extracomment>
        <translation>Todos los derechos reservados.</translation>
    </message>
    <message>
        <source>The licence texts are in {0}</source>
        <extracomment>app/ui/about_dialog.py, app/ui/licences_dialog.py</extracomment>
        <translation>Los textos de las licencias están en {0}</translation>
    </message>
    <message>
        <source>What this program is made with, and under which terms.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Con qué está hecho este programa y en qué condiciones.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>No licence texts can be found on this computer.</source>
        <extracomment>app/ui/licences_dialog.py</extracomment>
        <translation>No se encuentran textos de licencias en este equipo.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <extracomment>app/ui/banner.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Still showing what was received at {0}.</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Se sigue mostrando lo recibido a las {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>app/ui/failures.py</extracomment>
        <translation>Introducir credenciales…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/failures.py, app/ui/policy_notice.py</extracomment>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>My mark: Use.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Mi marca: Usar.</translation>
    </message>
    <message>
        <source>My mark: Query.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Mi marca: Consultar.</translation>
    </message>
    <message>
        <source>Session {0}, extra photo, {1}, attempt {2} of {3}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Sesión {0}, foto adicional, {1}, intento {2} de {3}.</translation>
    </message>
    <message>
        <source>Session {0}, step {1} of 13, {2}, attempt {3} of {4}.</source>
        <extracomment>app/domain/caption.py</extracomment>
        <translation>Sesión {0}, paso {1} de 13, {2}, intento {3} de {4}.</translation>
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
        <translation>Mi nota: {0}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is nothing to compare this photo with: select two to four photos</source>
        <extracomment>app/ui/close_look.py</extracomment>
        <translation>No hay con qué comparar esta foto: seleccione de dos a cuatro fotos</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Shift moves one photo alone · Tab goes to the other</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Mayúsculas mueve una sola foto · Tabulador pasa a la otra</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Parpadeo</translation>
    </message>
    <message numerus="yes">
        <source>%n s later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s después</numerusform>
            <numerusform>%n s después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n s antes</numerusform>
            <numerusform>%n s antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min después</numerusform>
            <numerusform>%n min después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>
            <numerusform>%n min antes</numerusform>
            <numerusform>%n min antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset {0}, {1} · reset</source>
        <extracomment>app/ui/compare_header.py</extracomment>
        <translation>Desplazamiento {0}, {1} · restablecer</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>app/ui/compare_pane.py</extracomment>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/compare_view.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The primary or enterprise account name, not your dashboard login.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>El nombre de la cuenta principal o empresarial, no su usuario del panel.</translation>
    </message>
    <message>
        <source>For a token that another program made: it lives five minutes.</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Para un token creado por otro programa: dura cinco minutos.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>C&amp;lave API</translation>
    </message>
    <message>
        <source>API &amp;secret</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Secreto API</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in use</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Déjelo vacío para conservar el actual</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>Ti&amp;mestamp</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>&amp;Marca de tiempo</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <extracomment>app/ui/credential_fields.py</extracomment>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>It also found the session.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>También se encontró la sesión.</translation>
    </message>
    <message>
        <source>It does not know the session; for a test that is fine.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>PAVE no conoce la sesión; para una prueba es suficiente.</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Configurar credenciales</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep &amp;until I close Walkaround</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Conservar &amp;hasta cerrar Walkaround</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Esperando a su llavero…</translation>
    </message>
    <message>
        <source>Erases account name, API key and API secret from your keyring and from memory</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Borra el nombre de la cuenta, la clave API y el secreto API de su llavero y de la memoria</translation>
    </message>
    <message>
        <source>Erased: account name, API key and API secret</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Borrados: nombre de la cuenta, clave API y secreto API</translation>
    </message>
    <message>
        <source>There was nothing to erase in a keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>No había nada que borrar en un llavero</translation>
    </message>
    <message>
        <source>What Walkaround had in memory is gone.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Lo que Walkaround tenía en memoria se ha eliminado.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Consultando a {0}…</translation>
    </message>
    <message>
        <source>PAVE accepted your credentials</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>PAVE aceptó sus credenciales</translation>
    </message>
    <message>
        <source>They are gone from {0} and from memory.</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>Ya no están en {0} ni en la memoria.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <extracomment>app/ui/credentials_dialog.py</extracomment>
        <translation>su llavero</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Se guardan en: {0}</translation>
    </message>
    <message>
        <source>Any key will do: PAVE says whether it accepts you even if it does not know the session.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Sirve cualquier código: PAVE dice si le acepta aunque no conozca la sesión.</translation>
    </message>
    <message>
        <source>API ke&amp;y and secret</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Clave &amp;API y secreto</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>&amp;Pegar un token</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Se conserva hasta que cierre Walkaround; no se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Buscando su llavero…</translation>
    </message>
    <message>
        <source>Walkaround found no keyring on this computer. It can keep the credentials until you close it; nothing is written to disk.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Walkaround no encontró ningún llavero en este equipo. Puede conservar las credenciales hasta que lo cierre; no se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment. Save keeps yours in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>En uso: las variables WALKAROUND_… de su entorno. «Guardar» conserva las suyas en: {0}</translation>
    </message>
    <message>
        <source>Test wi&amp;th session</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Probar con la ses&amp;ión</translation>
    </message>
    <message>
        <source>Session key to test with</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Código de sesión para la prueba</translation>
    </message>
    <message>
        <source>In use until you close Walkaround: what you entered before. Save keeps it in: {0}</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>En uso hasta que cierre Walkaround: las que introdujo antes. «Guardar» las conserva en: {0}</translation>
    </message>
    <message>
        <source>For {0} and no other server.</source>
        <extracomment>app/ui/credentials_form.py</extracomment>
        <translation>Para {0} y ningún otro servidor.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <extracomment>app/ui/sign_in_notice.py</extracomment>
        <translation>&amp;Dejar de esperar</translation>
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
        <translation>Año</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Body type</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Carrocería</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Color exterior</translation>
    </message>
    <message>
        <source>Interior colour</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Color interior</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Fuel</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Combustible</translation>
    </message>
    <message>
        <source>Transmission</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Drivetrain</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Tracción</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Notes in PAVE</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Notas en PAVE</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s)</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>
            <numerusform>%n daño</numerusform>
            <numerusform>%n daños</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>PAVE gave no notes.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE no proporcionó notas.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>PAVE&apos;s results</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Resultados de PAVE</translation>
    </message>
    <message>
        <source>PAVE gave no results.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE no proporcionó resultados.</translation>
    </message>
    <message>
        <source>There are results once the session is complete.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Habrá resultados cuando la sesión esté completa.</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>PAVE does not know the vehicle yet.</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>PAVE todavía no conoce el vehículo.</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>Odómetro</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>app/domain/details_sections.py</extracomment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Vehicle and session data</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Datos del vehículo y de la sesión</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/details_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied vehicle and session data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>Datos del vehículo y de la sesión copiados</translation>
    </message>
    <message>
        <source>Asking PAVE…</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>Consultando a PAVE…</translation>
    </message>
    <message>
        <source>PAVE did not answer for vehicle data</source>
        <extracomment>app/ui/session_details.py</extracomment>
        <translation>PAVE no respondió sobre los datos del vehículo</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Text on the photo</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Texto sobre la foto</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <extracomment>app/ui/drawing_tools.py</extracomment>
        <translation>Texto y luego Intro</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is a file of that name</source>
        <extracomment>app/bridge/export_job.py, app/error_sentences.py</extracomment>
        <translation>existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>The account name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>The API key</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>The API secret</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Secreto API</translation>
    </message>
    <message>
        <source>The token</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>The timestamp</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El campo está vacío.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside: perhaps two values were pasted at once.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Contiene un espacio o un salto de línea: quizá se pegaron dos valores a la vez.</translation>
    </message>
    <message>
        <source>It holds a character that is neither a letter, a digit nor a plain sign.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Contiene un carácter que no es letra, cifra ni signo simple.</translation>
    </message>
    <message>
        <source>It is longer than this computer&apos;s keyring can keep.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El valor es más largo de lo que admite el llavero de este equipo.</translation>
    </message>
    <message>
        <source>A timestamp looks like 2021-05-30T12:49:19Z.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Una marca de tiempo tiene esta forma: 2021-05-30T12:49:19Z.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>existe una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>nothing of this session is kept on this computer</source>
        <extracomment>app/error_sentences.py, app/services/session_exports.py</extracomment>
        <translation>no se conserva nada de esta sesión en este equipo</translation>
    </message>
    <message>
        <source>Walkaround needs your PAVE API credentials</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Walkaround necesita sus credenciales de la API de PAVE</translation>
    </message>
    <message>
        <source>Enter account name, API key and API secret once; they are kept in your computer&apos;s keyring.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Introduzca una vez el nombre de la cuenta, la clave API y el secreto API; se guardan en el llavero de su equipo.</translation>
    </message>
    <message>
        <source>Your credentials belong to another server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sus credenciales son de otro servidor</translation>
    </message>
    <message>
        <source>They were stored for a different server and are not sent to this one. Enter the ones for this server.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Se guardaron para otro servidor y no se envían a este. Introduzca las de este servidor.</translation>
    </message>
    <message>
        <source>Your credentials belong to another account</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sus credenciales son de otra cuenta</translation>
    </message>
    <message>
        <source>Your organisation has set the account name, and yours is another. Enter the API key and API secret of that account.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su organización ha fijado el nombre de la cuenta, y el suyo es otro. Introduzca la clave API y el secreto API de esa cuenta.</translation>
    </message>
    <message>
        <source>PAVE did not accept your credentials (401)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE no aceptó sus credenciales (401)</translation>
    </message>
    <message>
        <source>Check three things: the account name (the primary or enterprise account, not the dashboard login), the API key, the API secret.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Compruebe tres cosas: el nombre de la cuenta (la principal o empresarial, no el usuario del panel), la clave API y el secreto API.</translation>
    </message>
    <message>
        <source>Your API key may not see this (403)</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su clave API no tiene permiso para verlo (403)</translation>
    </message>
    <message>
        <source>PAVE knows the key but does not allow the request. Ask whoever gave you the key.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE conoce la clave, pero no permite la solicitud. Consulte a quien le dio la clave.</translation>
    </message>
    <message>
        <source>The pasted token is no longer accepted</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El token pegado ya no se acepta</translation>
    </message>
    <message>
        <source>A token lives five minutes. Paste a new one with its timestamp, or enter key and secret instead.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Un token dura cinco minutos. Pegue uno nuevo con su marca de tiempo o introduzca la clave y el secreto.</translation>
    </message>
    <message>
        <source>Cannot find the server name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>{host} could not be looked up. Check the network connection; on a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se pudo localizar {host}. Compruebe la conexión de red; en una red de invitados, inicie sesión en ella primero.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} rechazó la conexión. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>{host} did not answer in time. A weak signal is the usual cause: move a little and try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} no respondió a tiempo. La causa suele ser una señal débil: muévase un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too slow: stopped</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Demasiado lento: detenido</translation>
    </message>
    <message>
        <source>{host} was still sending after the longest time we wait. Try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} seguía enviando tras el tiempo máximo de espera. Inténtelo de nuevo con mejor señal.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>{host} was reached, but the connection did not last. Try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Se llegó a {host}, pero la conexión no duró. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This network inspects traffic with a certificate your computer does not trust</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Esta red inspecciona el tráfico con un certificado en el que su equipo no confía</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Ask your IT department to install its certificate on this computer.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se envió nada a {host}. Pida a su departamento de informática que instale su certificado en este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}. Check this computer&apos;s date; if it is right, the server must be mended.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se envió nada a {host}. Compruebe la fecha de este equipo; si es correcta, hay que arreglar el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El certificado del servidor es de otro nombre</translation>
    </message>
    <message>
        <source>What answered is not {host}. Nothing was sent. On a guest network, sign in to it first.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Quien respondió no es {host}. No se envió nada. En una red de invitados, inicie sesión en ella primero.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a secure connection. Nothing was sent.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>{host} y este equipo no lograron acordar una conexión segura. No se envió nada.</translation>
    </message>
    <message>
        <source>Your proxy does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su proxy no responde</translation>
    </message>
    <message>
        <source>The request to {host} goes through a proxy that could not be reached. Check proxy settings or VPN.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La solicitud a {host} pasa por un proxy al que no se pudo llegar. Compruebe la configuración del proxy o la VPN.</translation>
    </message>
    <message>
        <source>Your proxy asks for a sign-in</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>The way to {host} leads through a proxy that wants a user name. Ask your IT department.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El camino a {host} pasa por un proxy que pide un nombre de usuario. Consulte a su departamento de informática.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Esta red le pide que inicie sesión primero</translation>
    </message>
    <message>
        <source>A web page came instead of PAVE&apos;s answer. Open a browser, sign in to the network, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Llegó una página web en lugar de la respuesta de PAVE. Abra un navegador, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La respuesta del servidor no tiene sentido</translation>
    </message>
    <message>
        <source>What {host} sent is no proper answer. Try again; something between you and PAVE may be changing it.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Lo que envió {host} no es una respuesta válida. Vuelva a intentarlo; puede que algo entre usted y PAVE la esté alterando.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se puede llegar al servidor</translation>
    </message>
    <message>
        <source>Check the network connection to {host}, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Compruebe la conexión de red con {host} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>PAVE names no address for this photo.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>PAVE no indica ninguna dirección para esta foto.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>The photo&apos;s address is not a public https address; it was not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La dirección de la foto no es una dirección https pública; no se abrió.</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Host no permitido</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy does not allow photos from {host}; it was not asked.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La directiva de su organización no permite fotos de {host}; no se le preguntó.</translation>
    </message>
    <message>
        <source>No longer there (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Ya no está (estado {status})</translation>
    </message>
    <message>
        <source>Its address may have changed: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Quizá cambió su dirección: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Server problem (status {status})</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Problema del servidor (estado {status})</translation>
    </message>
    <message>
        <source>The picture server has a problem: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El servidor de imágenes tiene un problema: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>{host} cannot be reached: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se puede llegar a {host}: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Archivo incompleto</translation>
    </message>
    <message>
        <source>Only a part of the photo arrived: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Solo llegó una parte de la foto: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Larger than 25 MB</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Más de 25 MB</translation>
    </message>
    <message>
        <source>Photos of this size are not loaded.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Las fotos de este tamaño no se cargan.</translation>
    </message>
    <message>
        <source>The list is too large</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La lista es demasiado grande</translation>
    </message>
    <message>
        <source>Up to 5 MB are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Se leen hasta 5 MB. Divídala en varias listas.</translation>
    </message>
    <message>
        <source>The list has too many rows</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La lista tiene demasiadas filas</translation>
    </message>
    <message>
        <source>Up to 20,000 rows are read. Split it into several lists.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Se leen hasta 20 000 filas. Divídala en varias listas.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>«{name}» no es un archivo de texto</translation>
    </message>
    <message>
        <source>In a spreadsheet program choose Save as, CSV, and open that file.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>En su programa de hojas de cálculo elija Guardar como, CSV, y abra ese archivo.</translation>
    </message>
    <message>
        <source>It is empty. The usual one is {usual}.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Está vacía. La habitual es {usual}.</translation>
    </message>
    <message>
        <source>It is too long: 200 characters are the most.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Es demasiado larga: 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is no such field at character {place}. Known are key, step, title, attempt, verdict, vin, code, created and label, each in braces.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Campo desconocido en el carácter {place}. Se conocen key, step, title, attempt, verdict, vin, code, created y label, cada uno entre llaves.</translation>
    </message>
    <message>
        <source>The brace at character {place} is not closed.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>La llave del carácter {place} no está cerrada.</translation>
    </message>
    <message>
        <source>The closing brace at character {place} has no opening one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>La llave de cierre del carácter {place} no tiene llave de apertura.</translation>
    </message>
    <message>
        <source>At character {place} a number of digits was expected, as in {example}; only numbers can have one.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>En el carácter {place} se esperaba un número de cifras, como en {example}; solo los números lo admiten.</translation>
    </message>
    <message>
        <source>The export was not made: {why}</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>No se ha realizado la exportación: {why}</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing of it was left behind.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>No se ha podido escribir {path}, y no ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>Kept photos are no longer what was received</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>Hay fotos guardadas que ya no son las recibidas</translation>
    </message>
    <message>
        <source>The export was not made. These files were changed or removed on this computer: {names}. Load the session again; what PAVE sends then is kept beside them.</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>No se ha realizado la exportación. Estos archivos se modificaron o eliminaron en este ordenador: {names}. Vuelva a cargar la sesión; lo que PAVE envíe entonces se guardará junto a ellos.</translation>
    </message>
    <message>
        <source>The template for file names cannot be used</source>
        <extracomment>app/export_error_texts.py</extracomment>
        <translation>La plantilla de nombres de archivo no se puede usar</translation>
    </message>
    <message>
        <source>The saved marks and notes of this session were damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Las marcas y notas guardadas de esta sesión estaban dañadas</translation>
    </message>
    <message>
        <source>Photos that could still be read: {kept}. Check them. A copy of the file is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Fotos que aún se pudieron leer: {kept}. Compruébelas. Hay una copia del archivo en {path}.</translation>
    </message>
    <message>
        <source>What was kept of this session was damaged</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Lo que se conservaba de esta sesión estaba dañado</translation>
    </message>
    <message>
        <source>Photos that are still known: {kept}; files that belong to none any more: {lost}. PAVE is asked for what is missing. A copy of the damaged list is at {path}.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Fotos que aún se conocen: {kept}; archivos que ya no pertenecen a ninguna: {lost}. Se pide a PAVE lo que falta. Hay una copia de la lista dañada en {path}.</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>PAVE envía ahora otra imagen que antes: {titles}</translation>
    </message>
    <message>
        <source>Both versions are kept, each with the time at which it was received.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Se conservan ambas versiones, cada una con la hora de su recepción.</translation>
    </message>
    <message>
        <source>Photos were altered on this computer: {titles}</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Hay fotos alteradas en este equipo: {titles}</translation>
    </message>
    <message>
        <source>The altered files were set aside, and PAVE is asked for the photos once more.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Los archivos alterados se han apartado y las fotos se vuelven a pedir a PAVE.</translation>
    </message>
    <message>
        <source>This was saved by a newer Walkaround</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>Esto lo guardó un Walkaround más reciente</translation>
    </message>
    <message>
        <source>{path} is left as it is, and nothing new is saved there. Update Walkaround.</source>
        <extracomment>app/keeping_error_texts.py</extracomment>
        <translation>{path} queda como está y no se guarda nada nuevo allí. Actualice Walkaround.</translation>
    </message>
    <message>
        <source>The list of sessions was damaged and has been made anew</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>La lista de sesiones estaba dañada y se ha rehecho</translation>
    </message>
    <message>
        <source>Nothing is lost: it was read from the session folders again. Sessions found: {sessions}.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>No se ha perdido nada: se ha leído de nuevo de las carpetas de las sesiones. Sesiones encontradas: {sessions}.</translation>
    </message>
    <message>
        <source>The list of sessions was saved by a newer Walkaround</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>La lista de sesiones la guardó un Walkaround más reciente</translation>
    </message>
    <message>
        <source>{path} is left as it is; the sessions are read from their folders. Update Walkaround.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} se deja tal cual; las sesiones se leen de sus carpetas. Actualice Walkaround.</translation>
    </message>
    <message>
        <source>This computer has no full-text search (SQLite without FTS5)</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Este equipo no tiene búsqueda de texto completo (SQLite sin FTS5)</translation>
    </message>
    <message>
        <source>Sessions are read from their folders at each start, which takes longer.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>Las sesiones se leen de sus carpetas en cada inicio, lo que tarda más.</translation>
    </message>
    <message>
        <source>Not everything could be removed: {why}</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>No se pudo eliminar todo: {why}</translation>
    </message>
    <message>
        <source>{path} is still there. Close what uses it, then forget again.</source>
        <extracomment>app/library_error_texts.py</extracomment>
        <translation>{path} sigue ahí. Cierre lo que lo usa y vuelva a olvidar.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy could not be applied</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>No se pudo aplicar la directiva de su organización</translation>
    </message>
    <message>
        <source>{path}: {faults}. Until that is mended nothing in it holds: Walkaround works with its usual settings, and removes no session for its age or for room. Tell your IT department.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path}: {faults}. Hasta que se corrija, nada de ese archivo se aplica: Walkaround funciona con sus ajustes habituales y no elimina ninguna sesión por su antigüedad ni por falta de espacio. Avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>Your organisation has set the server</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>Su organización ha fijado el servidor</translation>
    </message>
    <message>
        <source>{path} names {server}; {asked} is not asked. Leave --server out.</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{path} indica {server}; no se pregunta a {asked}. No indique --server.</translation>
    </message>
    <message>
        <source>no program opens it</source>
        <extracomment>app/bridge/picture_desk.py, app/error_sentences.py</extracomment>
        <translation>ningún programa lo abre</translation>
    </message>
    <message>
        <source>The photo took too long: try again with a better signal.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La foto tardó demasiado: inténtelo de nuevo con mejor señal.</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El disco no lo permitió</translation>
    </message>
    <message>
        <source>The photo could not be written: free some space, then try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se pudo escribir la foto: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not a JPEG, PNG or WebP</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No es JPEG, PNG ni WebP</translation>
    </message>
    <message>
        <source>What arrived is not a picture that can be shown.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Lo que llegó no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The photo&apos;s file ends too early: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>El archivo de la foto termina antes de tiempo: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Demasiados píxeles</translation>
    </message>
    <message>
        <source>The picture is larger than 64 megapixels and is not opened.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>La imagen supera los 64 megapíxeles y no se abre.</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>The photo&apos;s file cannot be decoded: try again.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se puede decodificar el archivo de la foto: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for secrets</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Este equipo no ofrece un lugar seguro para los secretos</translation>
    </message>
    <message>
        <source>No keyring was found. You can keep the credentials until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se encontró ningún llavero. Puede conservar las credenciales hasta que cierre Walkaround; no se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Desbloquéelo y vuelva a intentarlo, o conserve las credenciales hasta que cierre Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su llavero lo rechazó</translation>
    </message>
    <message>
        <source>Allow Walkaround to use the keyring and try again, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Permita que Walkaround use el llavero y vuelva a intentarlo, o conserve las credenciales hasta que cierre Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring does not answer</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su llavero no responde</translation>
    </message>
    <message>
        <source>It may be waiting for a password in a window of its own. Answer it, or keep the credentials until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Quizá espera una contraseña en una ventana propia. Introdúzcala o conserve las credenciales hasta que cierre Walkaround.</translation>
    </message>
    <message>
        <source>Your keyring has a problem</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>Su llavero tiene un problema</translation>
    </message>
    <message>
        <source>The credentials could not be read or written. You can keep them until you close Walkaround.</source>
        <extracomment>app/error_sentences.py</extracomment>
        <translation>No se pudieron leer o escribir las credenciales. Puede conservarlas hasta que cierre Walkaround.</translation>
    </message>
    <message>
        <source>Something went wrong in Walkaround itself</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Algo falló en el propio Walkaround</translation>
    </message>
    <message>
        <source>Please try again. The log has the details (Help, Show log folder).</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Vuelva a intentarlo. El registro contiene los detalles (Ayuda, Mostrar la carpeta del registro).</translation>
    </message>
    <message>
        <source>“{typed}” is not a session key</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>«{typed}» no es un código de sesión</translation>
    </message>
    <message>
        <source>A key looks like XXX-ABCDE12345: three or four letters, a hyphen, 8 to 20 letters or digits.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Un código es como XXX-ABCDE12345: tres o cuatro letras, un guion, de 8 a 20 letras o cifras.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>La fecha de este equipo es incorrecta</translation>
    </message>
    <message>
        <source>It says {date}. With that date no secure connection can be made: set the clock and try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Indica {date}. Con esa fecha no es posible una conexión segura: ajuste el reloj y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No session {key}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>No existe la sesión {key}</translation>
    </message>
    <message>
        <source>PAVE knows no such session, or it belongs to another API key. Check the key letter by letter.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE no conoce esa sesión o pertenece a otra clave API. Compruebe el código letra por letra.</translation>
    </message>
    <message>
        <source>The server sent us elsewhere: refused</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>El servidor nos envió a otro lugar: rechazado</translation>
    </message>
    <message>
        <source>{host} wanted to pass the request on to {to_host}. Your credentials go to one server only. If you are on a guest network, sign in to it first.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{host} quería pasar la solicitud a {to_host}. Sus credenciales van a un único servidor. Si está en una red de invitados, inicie sesión en ella primero.</translation>
    </message>
    <message>
        <source>PAVE&apos;s server has a problem (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>El servidor de PAVE tiene un problema (estado {status})</translation>
    </message>
    <message>
        <source>This is not your computer and not your key. Try again in a minute.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>No es su equipo ni su clave. Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>PAVE asks us to wait until {until}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE pide esperar hasta las {until}</translation>
    </message>
    <message>
        <source>Too many requests were made with this key. Try again then.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Se hicieron demasiadas solicitudes con esta clave. Vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>PAVE&apos;s answer cannot be read</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>No se puede leer la respuesta de PAVE</translation>
    </message>
    <message>
        <source>It is not in the form that PAVE documents (at {where}). Try again; if it stays so, copy the details for your IT department.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>No tiene la forma que PAVE documenta (en {where}). Vuelva a intentarlo; si persiste, copie los detalles para su departamento de informática.</translation>
    </message>
    <message>
        <source>The disk refused: {why}</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>El disco no lo permitió: {why}</translation>
    </message>
    <message>
        <source>{path} could not be written or read. Free some space or check its rights.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>No se pudo escribir o leer {path}. Libere espacio o compruebe los permisos.</translation>
    </message>
    <message>
        <source>{field} cannot be right</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>{field}: el valor no puede ser correcto</translation>
    </message>
    <message>
        <source>PAVE refused the request (status {status})</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE rechazó la solicitud (estado {status})</translation>
    </message>
    <message>
        <source>Check the credentials and the clock of this computer.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Compruebe las credenciales y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>PAVE asks us to slow down</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>PAVE pide ir más despacio</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A field</source>
        <extracomment>app/error_texts.py</extracomment>
        <translation>Un campo</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>app/ui/error_dialog.py</extracomment>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>Eviction</name>
    <message numerus="yes">
        <source>%n session(s) with marks or notes of yours are past the limits</source>
        <extracomment>app/ui/eviction_dialog.py, app/ui/library_door.py</extracomment>
        <translation>
            <numerusform>%n sesión con marcas o notas suyas supera los límites</numerusform>
            <numerusform>%n sesiones con marcas o notas suyas superan los límites</numerusform>
        </translation>
    </message>
    <message>
        <source>Without your word they are not removed. What is ticked is kept always, or removed now.</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Sin su consentimiento no se eliminan. Lo marcado se conserva siempre o se elimina ahora.</translation>
    </message>
    <message>
        <source>your marks or notes</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>sus marcas o notas</translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>conservada siempre</translation>
    </message>
    <message>
        <source>Sessions past the limits</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Sesiones que superan los límites</translation>
    </message>
    <message>
        <source>Keep always</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Conservar siempre</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <extracomment>app/ui/eviction_dialog.py</extracomment>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>They are not removed unless you say so. The limits are in the settings, under Data.</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Solo se eliminan si usted lo indica. Los límites están en la configuración, en Datos.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Decidir…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n photo(s) downloaded again: the same bytes as before</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>%n foto descargada de nuevo: los mismos bytes que antes</numerusform>
            <numerusform>%n fotos descargadas de nuevo: los mismos bytes que antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be downloaded again: not compared</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>
            <numerusform>No se pudo volver a descargar %n foto: no comparada</numerusform>
            <numerusform>No se pudieron volver a descargar %n fotos: no comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading again, to compare…</source>
        <extracomment>app/ui/evidence_door.py</extracomment>
        <translation>Descargando de nuevo para comparar…</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>How the report will look</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Aspecto del informe</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Cancelado; no ha quedado nada.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Nothing is chosen to go in.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it shall go.</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Indique el destino.</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>Exportar {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), about {0}</source>
        <extracomment>app/ui/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n archivo, unos {0}</numerusform>
            <numerusform>%n archivos, unos {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Export into</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Exportar en</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>{0} (intento {1})</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>Copia guardada de {0}, sin comprobar desde entonces.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export without them</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Exportar sin ellas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Not on this computer yet: %n photo(s). Loaded first.</source>
        <extracomment>app/ui/export_door.py</extracomment>
        <translation>
            <numerusform>Aún no está en este equipo: %n foto. Se carga primero.</numerusform>
            <numerusform>Aún no están en este equipo: %n fotos. Se cargan primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded: {0}. The export will say so.</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>No se pudo cargar %n foto: {0}. La exportación lo indicará.</numerusform>
            <numerusform>No se pudieron cargar %n fotos: {0}. La exportación lo indicará.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking for the photos: {0} of {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Buscando las fotos: {0} de {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s), {0}, in {1}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>
            <numerusform>Listo: %n archivo, {0}, en {1}</numerusform>
            <numerusform>Listo: %n archivos, {0}, en {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: {0} of {1} files</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Escribiendo: {0} de {1} archivos</translation>
    </message>
    <message>
        <source>Not in it: {0}</source>
        <extracomment>app/ui/export_ending.py</extracomment>
        <translation>Faltan: {0}</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>PDF &amp;report</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Informe PDF</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Tab&amp;la (CSV)</translation>
    </message>
    <message>
        <source>&amp;Data (JSON)</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Datos (JSON)</translation>
    </message>
    <message>
        <source>&amp;All attempts, not only the newest</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Todos los intentos, no solo el último</translation>
    </message>
    <message>
        <source>My &amp;marks and notes</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Mis &amp;marcas y notas</translation>
    </message>
    <message>
        <source>My dra&amp;wings</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Mis di&amp;bujos</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Originales, byte a byte</translation>
    </message>
    <message>
        <source>At most 4 MB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Como máximo 4 MB cada una</translation>
    </message>
    <message>
        <source>At most 500 KB each</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Como máximo 500 KB cada una</translation>
    </message>
    <message>
        <source>To share: without EXIF and GPS</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Para compartir: sin EXIF ni GPS</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>E&amp;xportar como</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Hacia</translation>
    </message>
    <message>
        <source>What goes in</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Photo si&amp;ze</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>T&amp;amaño de las fotos</translation>
    </message>
    <message>
        <source>Photos a pa&amp;ge</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Fotos por pá&amp;gina</translation>
    </message>
    <message>
        <source>Report &amp;language</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Idioma del inf&amp;orme</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>&amp;Nombres de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <extracomment>app/ui/export_form.py</extracomment>
        <translation>Archivo ZIP</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>none</source>
        <extracomment>app/domain/moments.py, app/ui/facts_text.py, app/ui/photo_facts.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none in the file</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>ninguno en el archivo</translation>
    </message>
    <message>
        <source>Session key</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>changed since it was received</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>modificado desde su recepción</translation>
    </message>
    <message>
        <source>altitude {0} m</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>altitud {0} m</translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>{0}, {1} bytes</translation>
    </message>
    <message>
        <source>EXIF times</source>
        <extracomment>app/ui/facts_text.py, app/ui/picture_facts_view.py</extracomment>
        <translation>Horas EXIF</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/ui/facts_text.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{0} local time</source>
        <extracomment>app/domain/moments.py</extracomment>
        <translation>{0} hora local</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the position</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Mostrar la posición</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>The file has changed since it was received.</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>El archivo ha cambiado desde que se recibió.</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>app/ui/picture_facts_view.py</extracomment>
        <translation>no se muestra</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in titles, reasons and notes</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Buscar en títulos, motivos y notas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>app/ui/find_field.py</extracomment>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>The photos and PAVE&apos;s answers as they were received, and the log of their receipt.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Las fotos y las respuestas de PAVE tal como se recibieron, y el registro de su recepción.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with photos, PAVE&apos;s answers, marks, notes and drawings.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>
            <numerusform>%n sesión con fotos, respuestas de PAVE, marcas, notas y dibujos.</numerusform>
            <numerusform>%n sesiones con fotos, respuestas de PAVE, marcas, notas y dibujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have exported, saved, printed or sent, and backups of this computer. Nothing changes at PAVE.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Lo que haya exportado, guardado, impreso o enviado, y las copias de seguridad de este equipo. En PAVE no cambia nada.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The list of sessions and the log of this program.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>La lista de sesiones y el registro de este programa.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Your settings, and the credentials in your keyring.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Su configuración y las credenciales en su llavero.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your marks, notes and drawings of this session.</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Sus marcas, notas y dibujos de esta sesión.</translation>
    </message>
    <message>
        <source>What Walkaround cannot remove</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Lo que Walkaround no puede eliminar</translation>
    </message>
    <message>
        <source>Forget session {0}?</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>¿Olvidar la sesión {0}?</translation>
    </message>
    <message>
        <source>What is removed from this computer</source>
        <extracomment>app/ui/forget_dialog.py</extracomment>
        <translation>Lo que se elimina de este equipo</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>attempt {0}</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>intento {0}</translation>
    </message>
    <message>
        <source>new photo</source>
        <extracomment>app/domain/change_words.py</extracomment>
        <translation>foto nueva</translation>
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
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live off</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Seguimiento desactivado</translation>
    </message>
    <message>
        <source>Live · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>En vivo · cada {0}</translation>
    </message>
    <message>
        <source>Live slowed · every {0}</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Seguimiento lento · cada {0}</translation>
    </message>
    <message>
        <source>Live paused</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Seguimiento en pausa</translation>
    </message>
    <message>
        <source>Session complete</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sesión completa</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>Session invalid</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Sesión no válida</translation>
    </message>
    <message>
        <source>The session is asked for only when you press Refresh.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>La sesión solo se consulta cuando usted pulsa Actualizar.</translation>
    </message>
    <message>
        <source>PAVE is asked again by itself, the more seldom the longer nothing changes.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>PAVE se consulta automáticamente, con menos frecuencia cuanto más tiempo pasa sin cambios.</translation>
    </message>
    <message>
        <source>It goes on when the window is seen again.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Continúa cuando la ventana vuelve a verse.</translation>
    </message>
    <message>
        <source>Nothing has changed for half an hour. Press to go on.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Nada ha cambiado en media hora. Pulse para continuar.</translation>
    </message>
    <message>
        <source>Nothing will change any more.</source>
        <extracomment>app/ui/live_button.py</extracomment>
        <translation>Ya no cambiará nada.</translation>
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
        <translation>La sesión está completa</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La sesión ha caducado</translation>
    </message>
    <message>
        <source>The session has become invalid</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La sesión ya no es válida</translation>
    </message>
    <message>
        <source>{0} · what is shown stays, PAVE is asked again more slowly</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>{0} · lo que se muestra permanece, PAVE se consulta más despacio</translation>
    </message>
    <message>
        <source>The session has ended: nothing will change any more</source>
        <extracomment>app/ui/live_door.py</extracomment>
        <translation>La sesión ha terminado: ya no cambiará nada</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>As it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Mostrar la foto tal cual</translation>
    </message>
    <message>
        <source>Fit · {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Ajustado · {0}</translation>
    </message>
    <message>
        <source>shadows brightened</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>sombras aclaradas</translation>
    </message>
    <message>
        <source>View only: {0}</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>Solo vista: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <extracomment>app/ui/canvas_chips.py</extracomment>
        <translation>girada {0}°</translation>
    </message>
    <message>
        <source>Back, one level out</source>
        <extracomment>app/ui/compare_header.py, app/ui/loupe_header.py</extracomment>
        <translation>Volver, un nivel atrás</translation>
    </message>
    <message>
        <source>Drag this into another program: it gets the photo as a file</source>
        <extracomment>app/ui/drag_places.py</extracomment>
        <translation>Arrastre esto a otro programa: recibirá la foto como archivo</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>app/ui/filmstrip.py</extracomment>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>A newer attempt has arrived · Down shows it</source>
        <extracomment>app/ui/loupe_header.py</extracomment>
        <translation>Ha llegado un intento más reciente · Abajo lo muestra</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/ui/photo_title.py</extracomment>
        <translation>intento {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Use</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/domain/group_review.py, app/ui/mark_choice.py</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Abrir sesión…</translation>
    </message>
    <message>
        <source>Open the key on the clip&amp;board</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Abrir el código del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Open a &amp;list of sessions…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;brir una lista de sesiones…</translation>
    </message>
    <message>
        <source>Open the &amp;demo session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Abrir la sesión de &amp;demostración</translation>
    </message>
    <message>
        <source>Lea&amp;ve the demo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sa&amp;lir de la demostración</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Guardar imagen como…</translation>
    </message>
    <message>
        <source>Open in the default &amp;program</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Abrir con el programa p&amp;redeterminado</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Exportar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Pr&amp;int contact sheet…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Imprimir hoja de contactos…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Credenciales…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy file &amp;path</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copiar la r&amp;uta del archivo</translation>
    </message>
    <message>
        <source>Copy c&amp;aption</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copiar &amp;leyenda</translation>
    </message>
    <message>
        <source>Copy facts as &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Copiar los datos como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find a &amp;session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Buscar una &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Todos &amp;los pasos</translation>
    </message>
    <message>
        <source>Acce&amp;pted</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;ceptadas</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Rec&amp;hazadas</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Faltantes</translation>
    </message>
    <message>
        <source>Re&amp;captured</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Repe&amp;tidas</translation>
    </message>
    <message>
        <source>&amp;Unseen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>No &amp;vistas</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Con&amp;sultar</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>C&amp;on nota</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>S&amp;essions panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Panel &amp;de sesiones</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Panel de detalles</translation>
    </message>
    <message>
        <source>&amp;Look closely</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ver &amp;de cerca</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Compa&amp;rar</translation>
    </message>
    <message>
        <source>Compare with the &amp;opposite side</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Comparar con el lado opuesto</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Paso an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>Ol&amp;der attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Intento anterior</translation>
    </message>
    <message>
        <source>Ne&amp;wer attempt</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Int&amp;ento posterior</translation>
    </message>
    <message>
        <source>Next photo needing &amp;attention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Siguiente &amp;foto que requiere atención</translation>
    </message>
    <message>
        <source>Previous photo needing a&amp;ttention</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Foto anterior &amp;que requiere atención</translation>
    </message>
    <message>
        <source>Next &amp;unseen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Siguiente foto &amp;no vista</translation>
    </message>
    <message>
        <source>Previous un&amp;seen photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>F&amp;oto anterior no vista</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Ajustar a &amp;la ventana</translation>
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
        <translation>Ajustar o 1:1</translation>
    </message>
    <message>
        <source>Keep &amp;zoom and position</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Conservar el &amp;zoom y la posición</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>&amp;Brighten shadows (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Aclarar sombras (solo &amp;vista)</translation>
    </message>
    <message>
        <source>&amp;Rotate right (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Girar a la derec&amp;ha (solo vista)</translation>
    </message>
    <message>
        <source>Rotate l&amp;eft (view only)</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Girar a la izquierda (solo vista)</translation>
    </message>
    <message>
        <source>S&amp;how overlays</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Mostrar superposiciones</translation>
    </message>
    <message>
        <source>P&amp;in this photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Fi&amp;jar esta foto</translation>
    </message>
    <message>
        <source>Mo&amp;ve together</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Mover &amp;a la vez</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Parpadeo</translation>
    </message>
    <message>
        <source>Reset the offset</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Restablecer el desplazamiento</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Follow l&amp;ive</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Seguir en &amp;directo</translation>
    </message>
    <message>
        <source>Load &amp;missing pictures again</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Volver a cargar las imágenes que &amp;faltan</translation>
    </message>
    <message>
        <source>&amp;Download again and compare</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Descargar de nue&amp;vo y comparar</translation>
    </message>
    <message>
        <source>Cancel, one level &amp;out</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Cancelar, un nivel atrás</translation>
    </message>
    <message>
        <source>&amp;Vehicle and session data…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Datos del ve&amp;hículo y de la sesión…</translation>
    </message>
    <message>
        <source>Retake re&amp;quest…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sol&amp;icitud de repetición…</translation>
    </message>
    <message>
        <source>Keep al&amp;ways</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Conservar siem&amp;pre</translation>
    </message>
    <message>
        <source>&amp;Forget this session…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Olvidar esta sesión…</translation>
    </message>
    <message>
        <source>Forget ever&amp;ything…</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Olvidar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sesión &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Sesión a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>C&amp;errar la sesión</translation>
    </message>
    <message>
        <source>Reopen the session closed &amp;last</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Reabrir la última sesión cerrada</translation>
    </message>
    <message>
        <source>Mark: &amp;Use</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Marcar: &amp;Usar</translation>
    </message>
    <message>
        <source>Mark: &amp;Query</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Marcar: &amp;Consultar</translation>
    </message>
    <message>
        <source>&amp;Clear the mark</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Note on the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Nota sobre la foto</translation>
    </message>
    <message>
        <source>Note on the &amp;session</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Nota sobre la &amp;sesión</translation>
    </message>
    <message>
        <source>Draw an &amp;arrow</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Dibujar una &amp;flecha</translation>
    </message>
    <message>
        <source>Draw a c&amp;ircle</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Dibujar un c&amp;írculo</translation>
    </message>
    <message>
        <source>Write a &amp;text</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Escribir un &amp;texto</translation>
    </message>
    <message>
        <source>Show &amp;drawings</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Mostrar los &amp;dibujos</translation>
    </message>
    <message>
        <source>&amp;Remove all drawings of the photo</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Eliminar todos los dibujos de la foto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>Mostrar la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About Walkaround</source>
        <extracomment>app/ui/commands.py</extracomment>
        <translation>&amp;Acerca de Walkaround</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message numerus="yes">
        <source>%n caption(s) copied</source>
        <extracomment>app/ui/copying.py</extracomment>
        <translation>
            <numerusform>%n leyenda copiada</numerusform>
            <numerusform>%n leyendas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture as</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Guardar imagen como</translation>
    </message>
    <message>
        <source>Copied the facts of {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>Datos de {0} copiados</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/photo_commands.py</extracomment>
        <translation>{0} guardado</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <extracomment>app/ui/main_window.py, app/ui/photo_commands.py</extracomment>
        <translation>{0} copiado</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Credentials: made up for the demo</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Credenciales: inventadas para la demostración</translation>
    </message>
    <message>
        <source>Credentials: environment variables</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Credenciales: variables de entorno</translation>
    </message>
    <message>
        <source>Credentials: until you close Walkaround</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Credenciales: hasta que cierre Walkaround</translation>
    </message>
    <message>
        <source>Credentials: none yet</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Credenciales: aún ninguna</translation>
    </message>
    <message>
        <source>Credentials: {0}</source>
        <extracomment>app/ui/sign_in_door.py</extracomment>
        <translation>Credenciales: {0}</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the file cannot be read ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>el archivo no se puede leer ({detail})</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>others than administrators can change it</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>otros que los administradores pueden modificarlo</translation>
    </message>
    <message>
        <source>the file is larger than 64 KiB</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>el archivo supera los 64 KiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8 ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>el texto no es UTF-8 ({detail})</translation>
    </message>
    <message>
        <source>the text is not JSON ({detail})</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>el texto no es JSON ({detail})</translation>
    </message>
    <message>
        <source>a JSON object in braces was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>se esperaba un objeto JSON entre llaves</translation>
    </message>
    <message>
        <source>{key}: named twice</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: indicado dos veces</translation>
    </message>
    <message>
        <source>{key}: no such key</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: no existe esa clave</translation>
    </message>
    <message>
        <source>{key}: an address such as https://host was expected, without /v1</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba una dirección como https://host, sin /v1</translation>
    </message>
    <message>
        <source>{key}: an account name without blanks was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba un nombre de cuenta sin espacios</translation>
    </message>
    <message>
        <source>{key}: http://host:port, https://host:port, direct or system was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba http://host:port, https://host:port, direct o system</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 36500 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba un número entero de 0 a 36500</translation>
    </message>
    <message>
        <source>{key}: a whole number from 0 to 1000000 was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba un número entero de 0 a 1000000</translation>
    </message>
    <message>
        <source>{key}: true or false was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba true o false</translation>
    </message>
    <message>
        <source>{key}: an https address was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba una dirección https</translation>
    </message>
    <message>
        <source>{key}: a list with one or more of en, fr, es, de was expected</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba una lista con uno o varios de los idiomas en, fr, es, de</translation>
    </message>
    <message>
        <source>{key}: a list of host names was expected, such as cdn.example or *.example.com</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>{key}: se esperaba una lista de nombres de host, como cdn.example o *.example.com</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>app/policy_error_texts.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Mark: Use</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Marca: Usar</translation>
    </message>
    <message>
        <source>Mark: Query</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Marca: Consultar</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <extracomment>app/domain/sheet_entry.py</extracomment>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>The picture could not be loaded</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>No se pudo cargar la imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/print_cell.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Accepted and rejected are PAVE&apos;s words; marks and notes are the adjuster&apos;s.</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>«Aceptada» y «rechazada» son palabras de PAVE; marcas y notas son del perito.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/ui/print_page.py</extracomment>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Preparing the contact sheet…</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Preparando la hoja de contactos…</translation>
    </message>
    <message>
        <source>Saved copy of {0}, not checked since</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Copia guardada de {0}, sin comprobar desde entonces</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Estado a {0} (hora local)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/printing.py</extracomment>
        <translation>Hoja de contactos</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Session</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>To retake</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Por repetir</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_page.py</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of 13</source>
        <extracomment>app/bridge/queue_model.py</extracomment>
        <translation>{0} de 13</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <extracomment>app/ui/queue_dialog.py</extracomment>
        <translation>Lista de sesiones</translation>
    </message>
    <message>
        <source>Open a list of sessions</source>
        <extracomment>app/ui/queue_dialog.py, app/ui/queue_entry.py</extracomment>
        <translation>Abrir una lista de sesiones</translation>
    </message>
    <message>
        <source>Paste session keys or PAVE links, separated in any way; or open a CSV or text file, such as the list of PAVE&apos;s fleet dashboard. Only the keys are taken out of it.</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Pegue códigos de sesión o enlaces de PAVE, separados como sea; o abra un archivo CSV o de texto, por ejemplo la lista del panel de flotas de PAVE. Solo se toman los códigos.</translation>
    </message>
    <message>
        <source>Session keys or PAVE links</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Códigos de sesión o enlaces de PAVE</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/queue_entry.py, app/ui/queue_page.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>Aún no hay códigos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n session(s)</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>
            <numerusform>&amp;Cargar %n sesión</numerusform>
            <numerusform>&amp;Cargar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <extracomment>app/ui/queue_entry.py</extracomment>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>Sessions loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Sesiones cargadas</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>C&amp;redenciales…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Rein&amp;tentar fallidas</translation>
    </message>
    <message>
        <source>&amp;Add keys…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Añadir códigos…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>A&amp;brir sesión</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>Fewest accepted</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Menos aceptados</translation>
    </message>
    <message>
        <source>Most to retake</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Más por repetir</translation>
    </message>
    <message>
        <source>Most missing</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Más faltantes</translation>
    </message>
    <message>
        <source>Photos not loaded</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>Fotos no cargadas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/ui/queue_page.py</extracomment>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Sessions of the list</source>
        <extracomment>app/ui/queue_table.py</extracomment>
        <translation>Sesiones de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n línea sin código</numerusform>
            <numerusform>%n líneas sin código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistyped key(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n código mal escrito</numerusform>
            <numerusform>%n códigos mal escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Waiting, goes on by itself</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>En espera, sigue sola</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n duplicado</numerusform>
            <numerusform>%n duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>List: {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Lista: {0}</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: {2}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}, columna «{1}»: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>Faltan credenciales</translation>
    </message>
    <message>
        <source>line {0} ({1})</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>línea {0} ({1})</translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>línea {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Archivo y SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>All attempts</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Todos los intentos</translation>
    </message>
    <message>
        <source>SHA-256 of PAVE’s list as received: {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>SHA-256 de la lista de PAVE tal como se recibió: {0}</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>received {0}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>recibido {0}</translation>
    </message>
    <message>
        <source>version {0} of {1}</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>versión {0} de {1}</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/services/report_appendix.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>As received by this computer: {0}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Tal como la recibió este ordenador: {0}</translation>
    </message>
    <message>
        <source>Camera’s clock (EXIF {0}): {1}</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Reloj de la cámara (EXIF {0}): {1}</translation>
    </message>
    <message>
        <source>Earlier bytes of this photo (version {0} of {1}): the server has sent others since.</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Bytes anteriores de esta foto (versión {0} de {1}): desde entonces el servidor ha enviado otros.</translation>
    </message>
    <message>
        <source>The server has sent other bytes of this photo before (version {0} of {1}).</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>El servidor envió antes otros bytes de esta foto (versión {0} de {1}).</translation>
    </message>
    <message>
        <source>reduced copy; SHA-256 of the original {0}…</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>copia reducida; SHA-256 del original {0}…</translation>
    </message>
    <message>
        <source>Adjuster’s own mark (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Marca del perito (no de PAVE)</translation>
    </message>
    <message>
        <source>Adjuster’s own note (not PAVE’s)</source>
        <extracomment>app/services/report_captions.py</extracomment>
        <translation>Nota del perito (no de PAVE)</translation>
    </message>
    <message>
        <source>Reason given by PAVE</source>
        <extracomment>app/services/report_captions.py, app/services/report_cover.py</extracomment>
        <translation>Motivo indicado por PAVE</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>byte for byte as they were received</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>byte a byte tal como se recibieron</translation>
    </message>
    <message>
        <source>reduced copies of at most 4 MB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copias reducidas de 4 MB como máximo; se indican los hashes de los originales</translation>
    </message>
    <message>
        <source>reduced copies of at most 500 KB; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copias reducidas de 500 KB como máximo; se indican los hashes de los originales</translation>
    </message>
    <message>
        <source>copies without camera data and position; the originals’ hashes are given</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>copias sin datos de la cámara ni posición; se indican los hashes de los originales</translation>
    </message>
    <message>
        <source>Each photo is shown as received by this computer at the time that stands beside it.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Cada foto se muestra tal como la recibió este ordenador a la hora indicada junto a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>PAVE lists these, and they could not be included: {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>PAVE las enumera y no se han podido incluir: {0}</translation>
    </message>
    <message>
        <source>This computer’s clock differed from PAVE’s by {0} seconds. Its own times are not corrected.</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>El reloj de este ordenador difería del de PAVE en {0} segundos. Sus propias horas no están corregidas.</translation>
    </message>
    <message>
        <source>Adjuster’s own note on the session (not PAVE’s)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Nota del perito sobre la sesión (no de PAVE)</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Photo report of a vehicle inspection</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Informe fotográfico de una inspección de vehículo</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>VIN</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Odometer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Cuentakilómetros</translation>
    </message>
    <message>
        <source>Status (PAVE’s word)</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Estado (según PAVE)</translation>
    </message>
    <message>
        <source>List of photos</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Lista de fotos</translation>
    </message>
    <message>
        <source>Last compared</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Última comparación</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/services/report_cover.py, app/services/report_pdf.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>No están en este ordenador</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Elaborado</translation>
    </message>
    <message>
        <source>The 13 steps</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Los 13 pasos</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Perito</translation>
    </message>
    <message>
        <source>Notes and results from PAVE</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Notas y resultados de PAVE</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Entry {0} of PAVE’s list cannot be read: {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>La entrada {0} de la lista de PAVE no se puede leer: {1}</translation>
    </message>
    <message>
        <source>as received by this computer at {0}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>tal como la recibió este ordenador el {0}</translation>
    </message>
    <message>
        <source>{0}, by Walkaround {1}</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0}, por Walkaround {1}</translation>
    </message>
    <message>
        <source>{0}: PAVE still said the same</source>
        <extracomment>app/services/report_cover.py</extracomment>
        <translation>{0}: PAVE seguía diciendo lo mismo</translation>
    </message>
    <message>
        <source>attempt {0} of {1}</source>
        <extracomment>app/services/report_facts.py</extracomment>
        <translation>intento {0} de {1}</translation>
    </message>
    <message>
        <source>Made {0}, by Walkaround {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Elaborado el {0}, por Walkaround {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Photo report of inspection {0}</source>
        <extracomment>app/services/report_pdf.py</extracomment>
        <translation>Informe fotográfico de la inspección {0}</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Continúa en la página siguiente</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>With the adjuster’s own drawings</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Con los dibujos del perito</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here; its file is as it was received.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>Esta imagen no se puede dibujar aquí; su archivo está tal como se recibió.</translation>
    </message>
    <message>
        <source>PAVE has no picture of this attempt.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE no tiene imagen de este intento.</translation>
    </message>
    <message>
        <source>PAVE lists this photo; this computer does not have it.</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>PAVE enumera esta foto; este ordenador no la tiene.</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>app/services/report_photos.py</extracomment>
        <translation>{0}, continuación</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} local, UTC{offset})</source>
        <extracomment>app/services/report_text.py</extracomment>
        <translation>{utc} UTC ({local} hora local, UTC{offset})</translation>
    </message>
</context>
<context>
    <name>Retake</name>
    <message>
        <source>More light: in daylight or a lit place, with the flash on.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Más luz: de día o en un lugar iluminado, con flash.</translation>
    </message>
    <message>
        <source>Less glare: keep the sun behind you and out of the glass.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Menos reflejos: tenga el sol a su espalda y fuera de los cristales.</translation>
    </message>
    <message>
        <source>Hold the phone still, wipe the lens, and wait until it is sharp.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Mantenga quieto el teléfono, limpie la lente y espere a que se vea nítido.</translation>
    </message>
    <message>
        <source>Remove what is in the way: people, doors, other vehicles.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Quite lo que estorba: personas, puertas, otros vehículos.</translation>
    </message>
    <message>
        <source>Step back until the whole vehicle is in the frame, with some room around it.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Retroceda hasta que el vehículo entero quepa en el encuadre, con algo de margen.</translation>
    </message>
    <message>
        <source>Fill the frame with the VIN plate; every character must be readable.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Llene el encuadre con la placa del VIN; cada carácter debe ser legible.</translation>
    </message>
    <message>
        <source>From the open driver&apos;s door, show both front seats and the dashboard.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Desde la puerta abierta del conductor, muestre los dos asientos delanteros y el tablero.</translation>
    </message>
    <message>
        <source>Ignition on; the odometer must be readable, straight from the front.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Con el contacto puesto; el odómetro debe ser legible, tomado de frente.</translation>
    </message>
    <message>
        <source>Show the whole left side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Muestre todo el lado izquierdo, nivelado, con el vehículo completo en el encuadre.</translation>
    </message>
    <message>
        <source>Stand at the front left corner; show front and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese en la esquina delantera izquierda; muestre el frente y el lado izquierdo completos.</translation>
    </message>
    <message>
        <source>Stand straight in front; show the whole front with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese justo delante; muestre todo el frente con ambos faros y la matrícula.</translation>
    </message>
    <message>
        <source>Stand at the front right corner; show front and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese en la esquina delantera derecha; muestre el frente y el lado derecho completos.</translation>
    </message>
    <message>
        <source>Show the whole right side, level, vehicle fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Muestre todo el lado derecho, nivelado, con el vehículo completo en el encuadre.</translation>
    </message>
    <message>
        <source>Stand at the rear right corner; show rear and right side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese en la esquina trasera derecha; muestre la parte trasera y el lado derecho completos.</translation>
    </message>
    <message>
        <source>Stand straight behind; show the whole rear with both lamps and the plate.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese justo detrás; muestre toda la parte trasera con ambas luces y la matrícula.</translation>
    </message>
    <message>
        <source>Stand at the rear left corner; show rear and left side, fully in frame.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Colóquese en la esquina trasera izquierda; muestre la parte trasera y el lado izquierdo completos.</translation>
    </message>
    <message>
        <source>From outside, show the whole windshield from edge to edge.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Desde fuera, muestre todo el parabrisas de borde a borde.</translation>
    </message>
    <message>
        <source>Turn the wheel outwards; show the tread from close by, in focus.</source>
        <extracomment>app/domain/retake_advice.py</extracomment>
        <translation>Gire la rueda hacia fuera; muestre la banda de rodadura de cerca y enfocada.</translation>
    </message>
    <message numerus="yes">
        <source>We still need %n photo(s) of your vehicle ({0}):</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>
            <numerusform>Aún necesitamos %n foto de su vehículo ({0}):</numerusform>
            <numerusform>Aún necesitamos %n fotos de su vehículo ({0}):</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>Take them here: {0}</source>
        <extracomment>app/domain/retake_request.py</extracomment>
        <translation>Tómelas aquí: {0}</translation>
    </message>
    <message>
        <source>Only what is open. Nothing is sent: paste the text into an SMS or an e-mail.</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Solo lo pendiente. No se envía nada: pegue el texto en un SMS o un correo.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>
            <numerusform>%n parte de SMS</numerusform>
            <numerusform>%n partes de SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Retake request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Solicitud de repetición</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Texto de la solicitud</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Idioma de la solicitud</translation>
    </message>
    <message>
        <source>Restore text</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Restaurar el texto</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/ui/retake_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Retake request…</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Solicitud de repetición…</translation>
    </message>
    <message>
        <source>What helps: {0}</source>
        <extracomment>app/ui/retake_hint.py</extracomment>
        <translation>Qué ayuda: {0}</translation>
    </message>
    <message>
        <source>Copied the retake request</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Solicitud de repetición copiada</translation>
    </message>
    <message>
        <source>Nothing to retake: no step is rejected or missing</source>
        <extracomment>app/ui/retaking.py</extracomment>
        <translation>Nada que repetir: ningún paso está rechazado ni falta</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>My mark: Use</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Mi marca: Usar</translation>
    </message>
    <message>
        <source>My mark: Query</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Mi marca: Consultar</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{0}, attempt {1} of {2}</source>
        <extracomment>app/ui/judging.py</extracomment>
        <translation>{0}, intento {1} de {2}</translation>
    </message>
    <message>
        <source>My mark on {0}: {1}</source>
        <extracomment>app/ui/mark_choice.py</extracomment>
        <translation>Mi marca, {0}: {1}</translation>
    </message>
    <message>
        <source>Ctrl+Return ends the note, Esc restores what stood there before</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Control+Intro termina la nota, Escape recupera el texto anterior</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Ninguna foto elegida</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Nota sobre la foto</translation>
    </message>
    <message>
        <source>Add a note on this photo…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Añadir una nota sobre esta foto…</translation>
    </message>
    <message>
        <source>Add a note on the session…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Añadir una nota sobre la sesión…</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Nota sobre la sesión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{0} · attempt {1} of {2}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>{0} · intento {1} de {2}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Nota, {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Guardado a las {0}</translation>
    </message>
    <message>
        <source>My review</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>Mi revisión</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>app/ui/review_panel.py</extracomment>
        <translation>No guardado: {0}</translation>
    </message>
</context>
<context>
    <name>SessionKeyBox</name>
    <message>
        <source>Session key or PAVE link</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Código de sesión o enlace de PAVE</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this session</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Abrir esta sesión</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_key_box.py</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/session_page.py</extracomment>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n session(s) forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n sesión olvidada</numerusform>
            <numerusform>%n sesiones olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>Todo está olvidado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) past the limits removed</source>
        <extracomment>app/bridge/library_desk.py</extracomment>
        <translation>
            <numerusform>%n sesión que superaba los límites eliminada</numerusform>
            <numerusform>%n sesiones que superaban los límites eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept always</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>conservada siempre</translation>
    </message>
    <message>
        <source>with your marks or notes</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>con sus marcas o notas</translation>
    </message>
    <message>
        <source>a photo changed since it was received</source>
        <extracomment>app/bridge/session_list_model.py</extracomment>
        <translation>una foto cambió desde que se recibió</translation>
    </message>
    <message>
        <source>Keep &amp;always</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>Conservar &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>app/ui/library_door.py</extracomment>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Sessions that you open are listed here.</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Las sesiones que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle…</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Clave, VIN, vehículo…</translation>
    </message>
    <message>
        <source>Search sessions by key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Buscar sesiones por clave, VIN, vehículo, motivo o nota</translation>
    </message>
    <message>
        <source>Key, VIN, vehicle, reason or note</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Clave, VIN, vehículo, motivo o nota</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>No session holds “{0}”</source>
        <extracomment>app/ui/session_search.py</extracomment>
        <translation>Ninguna sesión contiene «{0}»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keys without Ctrl or Alt act while photos have the keyboard, never where you type.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Las teclas sin Control ni Alt actúan mientras las fotos están activas, nunca donde usted escribe.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/ui/key_legend.py, app/ui/settings_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Teclas fijas</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>Tecla simple</translation>
    </message>
    <message>
        <source>{0} (usually {1})</source>
        <extracomment>app/ui/key_table.py</extracomment>
        <translation>{0} (normalmente {1})</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <extracomment>app/ui/key_texts.py, app/ui/legend_groups.py</extracomment>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>De foto en foto</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Vista de cerca</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Marcas y notas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>1 … 13</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>1 … 13</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Control+Espacio</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Control+rueda</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Double-click</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off.</source>
        <extracomment>app/ui/key_legend.py</extracomment>
        <translation>Las teclas sin Control ni Alt están desactivadas.</translation>
    </message>
    <message>
        <source>{0} off</source>
        <extracomment>app/ui/key_legend.py, app/ui/key_table.py</extracomment>
        <translation>{0} inactiva</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Quick look (tap or hold)</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Vistazo (pulsar o mantener)</translation>
    </message>
    <message>
        <source>Select one more or less</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Elegir una más o una menos</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Tamaño de las fotos</translation>
    </message>
    <message>
        <source>Jump to a step</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ir a un paso</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ampliar en el puntero</translation>
    </message>
    <message>
        <source>Fit or 1:1 at the pointer</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Ajustada o 1:1 en el puntero</translation>
    </message>
    <message>
        <source>One photo only</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Solo una foto</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Mayúsculas+flechas</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Go to the other photo</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Pasar a la otra foto</translation>
    </message>
    <message>
        <source>{0} · {1} MB</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>{0} · {1} MB</translation>
    </message>
    <message>
        <source>Counted from when a session was opened last. Sessions with marks or notes of yours are not removed without asking; those that you keep always have no age.</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Se cuenta desde la última vez que se abrió una sesión. Las sesiones con marcas o notas suyas no se eliminan sin preguntar; las que conserva siempre no caducan.</translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>&amp;Conservar las sesiones</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Forget e&amp;verything…</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Olvidar &amp;todo…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions on this computer</source>
        <extracomment>app/ui/keep_limits.py</extracomment>
        <translation>Sesiones en este equipo</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Mayúsculas+rueda</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>app/ui/legend_groups.py</extracomment>
        <translation>Mayúsculas+arrastrar</translation>
    </message>
    <message>
        <source>none, a direct way</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>ninguno, acceso directo</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Servidor: {0}</translation>
    </message>
    <message>
        <source>Account name: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Nombre de la cuenta: {0}</translation>
    </message>
    <message>
        <source>Proxy: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Proxy: {0}</translation>
    </message>
    <message>
        <source>Photos only from: {0}</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Fotos solo de: {0}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/ui/policy_lines.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Set by your organisation: {0}</source>
        <extracomment>app/ui/set_for_you.py</extracomment>
        <translation>Fijado por su organización: {0}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/ui/settings_dialog.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>What following brings, while you are at another window.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Lo que trae el seguimiento mientras usted está en otra ventana.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The window is built anew in that language.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>La ventana se vuelve a crear en ese idioma.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>High contrast takes the colours that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>El alto contraste usa los colores definidos en su sistema.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Tama&amp;ño del texto</translation>
    </message>
    <message>
        <source>On top of the size that your system is set to.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Se suma al tamaño definido en su sistema.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Seguir en vivo</translation>
    </message>
    <message>
        <source>A session that still runs is asked for again by itself.</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Una sesión que sigue en curso se vuelve a consultar automáticamente.</translation>
    </message>
    <message>
        <source>Tell &amp;news on the desktop</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>&amp;Avisar de novedades en el escritorio</translation>
    </message>
    <message>
        <source>Limited by your organisation: {0}</source>
        <extracomment>app/ui/settings_general_page.py</extracomment>
        <translation>Limitado por su organización: {0}</translation>
    </message>
    <message>
        <source>Digits jump to a step. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Las cifras llevan a un paso. Elija una letra o un signo.</translation>
    </message>
    <message>
        <source>Space is for a quick look at a photo. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>El espacio sirve para la vista rápida de una foto. Elija una letra o un signo.</translation>
    </message>
    <message>
        <source>That key keeps its meaning. Choose a letter or a sign.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Esa tecla conserva su función. Elija una letra o un signo.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Single keys &amp;act</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Teclas simples &amp;activas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Restablecer &amp;todas</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Presione una tecla</translation>
    </message>
    <message>
        <source>Leave &amp;it there</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>&amp;Dejarla</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Todos los comandos tienen de nuevo sus teclas habituales.</translation>
    </message>
    <message>
        <source>Sessions, settings, marks and notes are kept there, on this computer only.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Las sesiones, la configuración, las marcas y las notas se guardan ahí, solo en este equipo.</translation>
    </message>
    <message>
        <source>Ask for a newer &amp;version</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>Preguntar si hay una &amp;versión más reciente</translation>
    </message>
    <message>
        <source>At most once a day {0} is asked; it learns which version you have, and nothing of your sessions. Nothing is downloaded.</source>
        <extracomment>app/ui/update_row.py</extracomment>
        <translation>Se pregunta a {0} una vez al día como máximo; así sabe qué versión tiene usted, y nada de sus sesiones. No se descarga nada.</translation>
    </message>
    <message>
        <source>Letters and signs act without Ctrl while photos have the keyboard; turn them off if speech input or a slip of the hand sets them off.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Letras y signos actúan sin Control mientras las fotos tienen el teclado; desactívelos si el dictado o un descuido los activa.</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>To&amp;marla</translation>
    </message>
    <message>
        <source>Take that &amp;back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Des&amp;hacer eso</translation>
    </message>
    <message>
        <source>The command gets no single key</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>El comando se queda sin tecla simple</translation>
    </message>
    <message>
        <source>The command gets its usual key back</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>El comando recupera su tecla habitual</translation>
    </message>
    <message>
        <source>Single key &amp;for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Tecla &amp;para «{0}»</translation>
    </message>
    <message>
        <source>Single key for “{0}”</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>Tecla simple para «{0}»</translation>
    </message>
    <message>
        <source>{0} is the key of {1}.</source>
        <extracomment>app/ui/settings_keys_page.py</extracomment>
        <translation>{0} es la tecla de {1}.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>&amp;Credenciales…</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Buscando su llavero…</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>Your system did not open the folder: copy its path.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Su sistema no abrió la carpeta: copie su ruta.</translation>
    </message>
    <message>
        <source>The demo signs in by itself; nothing is kept.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>La demostración inicia sesión por sí sola; no se guarda nada.</translation>
    </message>
    <message>
        <source>In use: the variables WALKAROUND_… of your environment.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>En uso: las variables WALKAROUND_… de su entorno.</translation>
    </message>
    <message>
        <source>Kept until you close Walkaround; nothing is written to disk.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Se conservan hasta que cierre Walkaround; no se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>None are kept. Walkaround found no keyring on this computer.</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>No se guarda ninguna. Walkaround no encontró ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>None are kept yet. They would be kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Aún no se guarda ninguna. Se guardarían en: {0}</translation>
    </message>
    <message>
        <source>Kept in: {0}</source>
        <extracomment>app/ui/settings_storage_page.py</extracomment>
        <translation>Se guardan en: {0}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>Unreadable entry %n of the reply.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>
            <numerusform>Entrada ilegible %n de la respuesta.</numerusform>
            <numerusform>Entrada ilegible %n de la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>No se pudo cargar la imagen.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Sin revisar.</translation>
    </message>
    <message>
        <source>Marked Use.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Marca: Usar.</translation>
    </message>
    <message>
        <source>Marked Query.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Marca: Consultar.</translation>
    </message>
    <message>
        <source>Has a note.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Con nota.</translation>
    </message>
    <message>
        <source>Has drawings.</source>
        <extracomment>app/domain/group_review.py</extracomment>
        <translation>Con dibujos.</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>aceptada</translation>
    </message>
    <message numerus="yes">
        <source>accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>aceptada (intento %n)</numerusform>
            <numerusform>aceptada (intento %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>PAVE sends another picture now than before.</source>
        <extracomment>app/bridge/step_list_model.py</extracomment>
        <translation>PAVE envía ahora otra imagen que antes.</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>app/domain/change_words.py, app/domain/state_words.py</extracomment>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>aún no tomada</translation>
    </message>
    <message>
        <source>not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>no aportada (opcional)</translation>
    </message>
    <message>
        <source>typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>Step {0} of 13, {1}, {2}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Paso {0} de 13, {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra photo, {0}, {1}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Foto adicional, {0}, {1}</translation>
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
        <translation>Escriba o pegue un código de sesión, o un enlace de PAVE que lo contenga.</translation>
    </message>
    <message>
        <source>This is a demo with one made-up session: XXX-ABCDE12345.</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Esta es una demostración con una sesión inventada: XXX-ABCDE12345.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open an inspection</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Abrir una inspección</translation>
    </message>
    <message>
        <source>Open a list of sessions…</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Abrir una lista de sesiones…</translation>
    </message>
    <message>
        <source>Open the demo session</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Abrir la sesión de demostración</translation>
    </message>
    <message>
        <source>Set up credentials</source>
        <extracomment>app/ui/start_page.py</extracomment>
        <translation>Configurar credenciales</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Accepted</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message numerus="yes">
        <source>Accepted (try %n)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>
            <numerusform>Aceptada (intento %n)</numerusform>
            <numerusform>Aceptada (intento %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Aún no tomada</translation>
    </message>
    <message>
        <source>Not supplied (optional)</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>No aportada (opcional)</translation>
    </message>
    <message>
        <source>Typed by user</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>PAVE requires this photo, and there is none.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>PAVE exige esta foto y no hay ninguna.</translation>
    </message>
    <message>
        <source>The capture is still going on.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>La captura sigue en curso.</translation>
    </message>
    <message>
        <source>There is no photo; PAVE does not require one.</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>No hay foto; PAVE no la exige.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Not supplied</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>No aportadas</translation>
    </message>
    <message>
        <source>Recaptured</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Unseen</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>No vistas</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>With note</source>
        <extracomment>app/ui/state_filter_bar.py</extracomment>
        <translation>Con nota</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not opened yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Aún sin abrir</translation>
    </message>
    <message>
        <source>Started, no photo yet</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Iniciada, aún sin fotos</translation>
    </message>
    <message>
        <source>Capture in progress</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Captura en curso</translation>
    </message>
    <message>
        <source>All photos captured</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Todas las fotos tomadas</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s confirmation</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>A la espera de la confirmación del cliente</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Marked invalid by PAVE</source>
        <extracomment>app/domain/status_words.py</extracomment>
        <translation>Marcada como no válida por PAVE</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n photo(s) not loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n foto sin cargar</numerusform>
            <numerusform>%n fotos sin cargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be loaded</source>
        <extracomment>app/bridge/queue_model.py, app/ui/queue_texts.py, app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>No se pudo cargar %n foto</numerusform>
            <numerusform>No se pudieron cargar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos loaded</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Fotos cargadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s behind; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Su reloj atrasa {0} min {1} s; corregido para PAVE</translation>
    </message>
    <message>
        <source>Your clock is {0} min {1} s ahead; corrected for PAVE</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Su reloj adelanta {0} min {1} s; corregido para PAVE</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} photos</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>{0} de {1} fotos</translation>
    </message>
    <message>
        <source>Loading photos {0} of {1}</source>
        <extracomment>app/ui/status_line.py</extracomment>
        <translation>Cargando fotos: {0} de {1}</translation>
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
        <translation>Interior</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Front Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Frente izquierdo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Front Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Frente derecho</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Rear Right</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Atrás derecha</translation>
    </message>
    <message>
        <source>Rear</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Rear Left</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Atrás izquierda</translation>
    </message>
    <message>
        <source>Windshield</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Parabrisas</translation>
    </message>
    <message>
        <source>Tires</source>
        <extracomment>app/domain/capture_steps.py</extracomment>
        <translation>Neumáticos</translation>
    </message>
    <message>
        <source>Photo code {0}</source>
        <extracomment>app/domain/state_words.py</extracomment>
        <translation>Código de foto {0}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Show the newer attempt</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Mostrar el intento más reciente</translation>
    </message>
    <message>
        <source>Attempts of this step</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Intentos de este paso</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>No step chosen</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Ningún paso elegido</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>app/ui/step_panel.py</extracomment>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n of 13 accepted</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n de 13 aceptada</numerusform>
            <numerusform>%n de 13 aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to retake</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n por repetir</numerusform>
            <numerusform>%n por repetir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>app/domain/library_entry.py, app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n faltante</numerusform>
            <numerusform>%n faltantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without verdict</source>
        <extracomment>app/domain/summary.py, app/ui/queue_texts.py</extracomment>
        <translation>
            <numerusform>%n sin veredicto</numerusform>
            <numerusform>%n sin veredicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) recaptured</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n paso repetido</numerusform>
            <numerusform>%n pasos repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra photo(s)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n foto adicional</numerusform>
            <numerusform>%n fotos adicionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entr(y/ies)</source>
        <extracomment>app/domain/summary.py</extracomment>
        <translation>
            <numerusform>%n entrada ilegible</numerusform>
            <numerusform>%n entradas ilegibles</numerusform>
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
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) no longer listed</source>
        <extracomment>app/domain/change_words.py, app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>%n foto ya no figura</numerusform>
            <numerusform>%n fotos ya no figuran</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>cambios: {0}</translation>
    </message>
    <message>
        <source>As of {0} (local time)</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Estado a las {0} (hora local)</translation>
    </message>
    <message>
        <source>Saved copy of {0} (local time), not checked since</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Copia guardada del {0} (hora local), sin comprobar desde entonces</translation>
    </message>
    <message>
        <source>No photos captured yet</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Aún no se han tomado fotos</translation>
    </message>
    <message>
        <source>This is a demo: made-up pictures from this computer</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>Esto es una demostración: imágenes inventadas de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>app/ui/summary_bar.py</extracomment>
        <translation>
            <numerusform>{0} y %n más</numerusform>
            <numerusform>{0} y %n más</numerusform>
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
            <numerusform>Entrada %n</numerusform>
            <numerusform>Entrada %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Try again (Enter)</source>
        <extracomment>app/ui/close_look.py, app/ui/tile_texts.py</extracomment>
        <translation>Reintentar (Intro)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>app/ui/tile_chip.py</extracomment>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Load (Enter)</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Cargar (Intro)</translation>
    </message>
    <message>
        <source>{0} of {1} KB</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>{0} de {1} kB</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>app/ui/tile_texts.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>Entrada ilegible</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{0}: marked Use</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: marca «Usar»</translation>
    </message>
    <message>
        <source>{0}: marked Query</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: marca «Consultar»</translation>
    </message>
    <message>
        <source>{0}: mark cleared</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: marca quitada</translation>
    </message>
    <message>
        <source>{0}: note changed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: nota modificada</translation>
    </message>
    <message>
        <source>{0}: drawing added</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: dibujo añadido</translation>
    </message>
    <message>
        <source>{0}: drawings removed</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: dibujos eliminados</translation>
    </message>
    <message>
        <source>{0}: undone, marked Use again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: deshecho, de nuevo «Usar»</translation>
    </message>
    <message>
        <source>{0}: undone, marked Query again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: deshecho, de nuevo «Consultar»</translation>
    </message>
    <message>
        <source>{0}: undone, no mark again</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: deshecho, de nuevo sin marca</translation>
    </message>
    <message>
        <source>{0}: note as it was before</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: nota como estaba antes</translation>
    </message>
    <message>
        <source>{0}: drawing taken back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: dibujo retirado</translation>
    </message>
    <message>
        <source>{0}: drawings are back</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>{0}: dibujos recuperados</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Rehacer {0}</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <extracomment>app/ui/toast.py</extracomment>
        <translation>Deshacer {0}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/ui/top_bar.py</extracomment>
        <translation>Exportar…</translation>
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
        <translation>quitar la marca</translation>
    </message>
    <message>
        <source>mark Use</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>marca «Usar»</translation>
    </message>
    <message>
        <source>mark Query</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>marca «Consultar»</translation>
    </message>
    <message>
        <source>note on the session</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>nota sobre la sesión</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>removing the drawings</source>
        <extracomment>app/bridge/review_desk.py</extracomment>
        <translation>eliminar los dibujos</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>There is a newer version, {0}: see Help, About Walkaround</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>Hay una versión más reciente, {0}: véase Ayuda, Acerca de Walkaround</translation>
    </message>
    <message>
        <source>&amp;Version {0} is available…</source>
        <extracomment>app/ui/update_notice.py</extracomment>
        <translation>La &amp;versión {0} está disponible…</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{0} (superseded)</source>
        <extracomment>app/ui/photo_title.py, app/ui/verdict_note.py</extracomment>
        <translation>{0} (sustituida)</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Nothing here needs attention</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Nada aquí requiere atención</translation>
    </message>
    <message>
        <source>There is nothing here that you have not seen</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>Ya ha visto todo lo que hay aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n photos can be compared at most</source>
        <extracomment>app/ui/view_commands.py</extracomment>
        <translation>
            <numerusform>Se puede comparar %n foto como máximo</numerusform>
            <numerusform>Se pueden comparar %n fotos como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday</source>
        <extracomment>app/ui/when.py</extracomment>
        <translation>ayer</translation>
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
        <translation>Buscando {0}…</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <extracomment>app/ui/furniture.py</extracomment>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Walkaround (demo)</source>
        <extracomment>app/ui/main_window.py, app/ui/session_news.py</extracomment>
        <translation>Walkaround (demo)</translation>
    </message>
    <message>
        <source>There is no session key on the clipboard</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>No hay ningún código de sesión en el portapapeles</translation>
    </message>
    <message>
        <source>Press Enter to open {0}</source>
        <extracomment>app/ui/session_commands.py</extracomment>
        <translation>Presione Intro para abrir {0}</translation>
    </message>
    <message>
        <source>{0} · Walkaround (demo)</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround (demo)</translation>
    </message>
    <message>
        <source>{0} · Walkaround</source>
        <extracomment>app/ui/session_news.py</extracomment>
        <translation>{0} · Walkaround</translation>
    </message>
</context>
</TS>
