package org.hearthbook.proving;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/// Classes written to break exactly one rule of the house, to see that it is noticed.
record Offence(String breaks, List<Source> sources) {

    /// A class of one line: its full name, and the class that it mentions in a field.
    record Source(String name, String mentions) {

        private String text() {
            var dot = name.lastIndexOf('.');
            return "package %s; public class %s { %s mentioned; }"
                    .formatted(name.substring(0, dot), name.substring(dot + 1), mentions);
        }
    }

    JavaClasses compiledInto(Path folder) {
        var files = sources.stream().map(source -> write(source, folder)).toList();
        var complaints = new StringWriter();
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var fileManager = compiler.getStandardFileManager(null, null, null)) {
            var units = fileManager.getJavaFileObjectsFromPaths(files);
            var task = compiler.getTask(complaints, fileManager, null, arguments, null, units);
            if (!task.call()) {
                throw new IllegalStateException(complaints.toString());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static Path write(Source source, Path folder) {
        try {
            var file = folder.resolve(source.name().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source.text());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public String toString() {
        return sources.getFirst().name() + " mentions " + sources.getFirst().mentions();
    }
}
