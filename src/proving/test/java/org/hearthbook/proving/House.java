package org.hearthbook.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The folder that the house is built in, and the texts in it.
final class House {

    private static final Path ROOT = Path.of(System.getProperty("house", ".")).toAbsolutePath();

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

    private static final Set<String> NOT_TEXT =
            Set.of("png", "jpg", "heic", "ico", "icns", "ttf", "otf", "icc", "pdf", "book");

    private House() {}

    static Path folder(String name) {
        return ROOT.resolve(name);
    }

    static String nameOf(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(nameOf(file) + " cannot be read as UTF-8", cause);
        }
    }

    static List<Path> javaFiles() {
        return texts().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /// Every text that belongs to the house, in the order of its name.
    static List<Path> texts() {
        var texts = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, collecting(texts));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return texts.stream().sorted().toList();
    }

    private static SimpleFileVisitor<Path> collecting(List<Path> texts) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
                return NOT_OURS.contains(lastName(folder))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                var name = lastName(file);
                if (!name.equals(".git") && !NOT_TEXT.contains(ending(name))) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static String lastName(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
