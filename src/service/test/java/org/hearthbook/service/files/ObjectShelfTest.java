package org.hearthbook.service.files;

import org.jspecify.annotations.Nullable;

final class ObjectShelfTest extends ShelfContract {

    private @Nullable String place;

    @Override
    String place() {
        if (place == null) {
            place = S3Server.emptyPlace(folder);
        }
        return place;
    }
}
