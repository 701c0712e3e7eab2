package org.hearthbook.service.commands;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// The version that this was built as, as its jar says.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var built = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"Hearthbook service " + built.orElse("in the making")};
    }
}
