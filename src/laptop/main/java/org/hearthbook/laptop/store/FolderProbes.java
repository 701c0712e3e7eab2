package org.hearthbook.laptop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What can be asked about the place where a folder lies.
interface FolderProbes {

    /// The names directly inside `folder`; a folder's name ends with `/`.
    Set<String> namesIn(Path folder);

    /// Folders that a cloud client says it keeps in step.
    List<Path> syncedRoots();

    /// The type of the file system as the system names it.
    String fileSystem(Path existing);

    boolean isRemovable(Path existing);
}
