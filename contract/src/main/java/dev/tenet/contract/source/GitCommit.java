package dev.tenet.contract.source;

import dev.tenet.contract.ReaderOptions;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of one commit of an open repository, named by their paths; remembers which ones were asked for. Several threads may read, of
 * this and of other commits of the same reader.
 */
public final class GitCommit {
    private final ObjectReader objects;
    private final AnyObjectId tree;
    private final Bytes bytes;
    private final Map<String, ObjectId> asked = new TreeMap<>();

    public GitCommit(ObjectReader objects, AnyObjectId tree, ReaderOptions options) {
        this.objects = objects;
        this.tree = tree;
        this.bytes = new Bytes(options.maxBytes());
    }

    /** @param path seen from the root of the repository */
    public Resource file(String path) {
        return new File(path);
    }

    /** The files that were asked for so far, with the ids of what is in them; the zero id for those that are not there. */
    public Map<String, ObjectId> asked() {
        synchronized (objects) {
            return new TreeMap<>(asked);
        }
    }

    private ObjectId id(String path) throws IOException {
        synchronized (objects) {
            ObjectId known = asked.get(path);
            if (known == null) {
                TreeWalk found = TreeWalk.forPath(objects, path, tree);
                boolean file = found != null && (found.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                known = file ? found.getObjectId(0) : ObjectId.zeroId();
                asked.put(path, known);
            }
            return known;
        }
    }

    private final class File implements Resource {
        private final String path;

        File(String path) {
            this.path = path;
        }

        @Override
        public String name() {
            return path;
        }

        @Override
        public String identity() {
            return path;
        }

        @Override
        public Optional<String> contentId() throws SourceException {
            try {
                return Optional.of(id(path))
                        .filter(id -> !id.equals(ObjectId.zeroId()))
                        .map(ObjectId::name);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public byte[] read() throws SourceException {
            try {
                ObjectId id = id(path);
                if (id.equals(ObjectId.zeroId())) {
                    throw SourceException.absent("the commit has no such file");
                }
                synchronized (objects) {
                    ObjectLoader blob = objects.open(id);
                    bytes.check(blob.getSize());
                    return blob.getCachedBytes((int) blob.getSize());
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public Resource relative(String reference) throws SourceException {
            String target = FilePaths.relative(path, reference);
            if (target == null) {
                throw new SourceException(
                        "\"" + reference + "\" leaves the git repository; keep referenced files inside of it");
            }
            return new File(target);
        }

        private SourceException unreadable(IOException e) {
            return new SourceException("cannot be read from git: " + e.getMessage());
        }
    }
}
