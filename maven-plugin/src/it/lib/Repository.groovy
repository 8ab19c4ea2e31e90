import java.security.MessageDigest
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

/** A repository of Maven in the folder "repo" of a test, with releases that the test needs. Groups start with "it.", and are its own. */
class Repository {
    File folder

    Repository(File basedir, File localRepository, String group) {
        folder = new File(basedir, "repo")
        // What an earlier run fetched.
        assert group.startsWith("it.")
        if (localRepository != null) {
            new File(localRepository, group.replace('.', '/')).deleteDir()
        }
    }

    /** Releases contracts by their paths in the bundle, and with these names where it has a manifest. */
    void release(String group, String artifact, String version, Map files, Map names = [:]) {
        def all = new TreeMap(files)
        if (!names.isEmpty()) {
            all["META-INF/tenet/contracts.json"] = '{"contracts": {' +
                names.collect { name, path -> "\"$name\": {\"path\": \"$path\"}" }.join(", ") + '}}'
        }
        def bytes = new ByteArrayOutputStream()
        def zip = new ZipOutputStream(bytes)
        all.each { path, text ->
            zip.putNextEntry(new ZipEntry(path))
            zip.write((text instanceof File ? text.text : text).getBytes("UTF-8"))
            zip.closeEntry()
        }
        zip.close()
        plain(group, artifact, version)
        write(at(group, artifact) + "/$version/$artifact-$version-openapi.jar", bytes.toByteArray())
    }

    /** Releases something without contracts. */
    void plain(String group, String artifact, String version) {
        def place = at(group, artifact)
        def pom = "<project><modelVersion>4.0.0</modelVersion><groupId>$group</groupId>" +
            "<artifactId>$artifact</artifactId><version>$version</version><packaging>pom</packaging></project>"
        write("$place/$version/$artifact-${version}.pom", pom.getBytes("UTF-8"))
        def versions = new File(folder, place).listFiles().findAll { it.directory }.collect { it.name }.sort()
        def metadata = "<metadata><groupId>$group</groupId><artifactId>$artifact</artifactId><versioning><versions>" +
            versions.collect { "<version>$it</version>" }.join("") + "</versions></versioning></metadata>"
        write("$place/maven-metadata.xml", metadata.getBytes("UTF-8"))
    }

    private static String at(String group, String artifact) {
        return group.replace('.', '/') + "/" + artifact
    }

    private void write(String path, byte[] bytes) {
        def file = new File(folder, path)
        file.parentFile.mkdirs()
        file.bytes = bytes
        new File(file.path + ".sha1").text = MessageDigest.getInstance("SHA-1").digest(bytes).encodeHex().toString()
    }
}
