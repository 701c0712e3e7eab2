package org.hearthbook.service.http;

import org.hearthbook.service.store.Upload;

import java.util.List;

/// Taking in the files of a household from whoever is enrolled and may write there.
final class FilesRoutes implements Routes {

    private static final String FILES = "/v1/households/{household}/files";
    private static final String UPLOAD = "/v1/households/{household}/uploads/{upload}";

    private final TusLane lane;

    FilesRoutes(TusLane lane) {
        this.lane = lane;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", FILES, Access.ENROLLED, this::create),
                new Route("HEAD", UPLOAD, Access.ENROLLED, this::head),
                new Route("PATCH", UPLOAD, Access.ENROLLED, this::patch),
                new Route("DELETE", UPLOAD, Access.ENROLLED, this::delete));
    }

    private void create(Asked asked) {
        var household = TusLane.writable(asked);
        lane.create(asked, household, TusLane.announced(asked), it -> place(asked, it));
    }

    private static String place(Asked asked, Upload upload) {
        return asked.address().replaceFirst("files$", "uploads/" + upload.id());
    }

    private void head(Asked asked) {
        lane.head(asked, TusLane.writable(asked));
    }

    private void patch(Asked asked) {
        lane.patch(asked, TusLane.writable(asked));
    }

    private void delete(Asked asked) {
        lane.delete(asked, TusLane.writable(asked));
    }
}
