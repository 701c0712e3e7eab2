package org.hearthbook.desktop.trying;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the toolkit before the first test, so that a control may be a field of a test: made too
/// early, one control would spoil every control after it.
public final class ToolkitFirst implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Toolkit.start();
    }
}
