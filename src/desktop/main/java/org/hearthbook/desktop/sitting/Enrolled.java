package org.hearthbook.desktop.sitting;

/// The fostering service that a person's book on this laptop is connected to.
///
/// @param service what it calls itself
/// @param address where it is found
/// @param who the person whose book it is, as they are called here
public record Enrolled(String service, String address, String who) {}
