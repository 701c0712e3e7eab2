package org.hearthbook.proving.simulation;

/// The laptop is off, in the middle of what it was doing.
final class PowerCut extends RuntimeException {

    private static final long serialVersionUID = 1;

    PowerCut() {
        super("the power is gone", null, false, false);
    }
}
