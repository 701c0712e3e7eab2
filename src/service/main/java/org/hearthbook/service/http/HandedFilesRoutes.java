package org.hearthbook.service.http;

import org.hearthbook.service.files.Arrival;
import org.hearthbook.service.files.HandedFiles;

import java.util.List;
import java.util.UUID;

/// Taking in what a revoked laptop still holds of files that its household's changes speak of.
/// Nothing goes back but how far each has come.
final class HandedFilesRoutes implements Routes {

    private static final String FILE = "/v1/households/{household}/hand-overs/{file}";
    private static final String UPLOAD = FILE + "/{upload}";

    private final TusLane lane;
    private final HandedFiles handed;

    HandedFilesRoutes(TusLane lane, HandedFiles handed) {
        this.lane = lane;
        this.handed = handed;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", FILE, Access.ONCE_ENROLLED_KEY, this::create),
                new Route("HEAD", UPLOAD, Access.ONCE_ENROLLED_KEY, this::head),
                new Route("PATCH", UPLOAD, Access.ONCE_ENROLLED_KEY, this::patch));
    }

    private void create(Asked asked) {
        var household = TusLane.writable(asked);
        var announced = TusLane.announced(asked);
        var file =
                new HandedFiles.File(
                        household, asked.id("file"), announced.sha256(), announced.size());
        if (!handed.mayBegin(asked.caller(), file)) {
            throw Problems.notFound();
        }
        noted(
                asked,
                household,
                lane.create(asked, household, announced, it -> asked.address() + "/" + it.id()));
    }

    private void head(Asked asked) {
        lane.head(asked, theirs(asked));
    }

    private void patch(Asked asked) {
        var household = theirs(asked);
        noted(asked, household, lane.patch(asked, household));
    }

    /// The household in the path, if the upload is one that this laptop may go on with.
    private UUID theirs(Asked asked) {
        var household = TusLane.writable(asked);
        if (!handed.mayGoOn(asked.caller(), household, asked.id("file"), asked.id("upload"))) {
            throw Problems.notFound();
        }
        return household;
    }

    private void noted(Asked asked, UUID household, Arrival arrival) {
        if (arrival instanceof Arrival.Taken(var upload) && upload.isDone()) {
            handed.arrived(asked.caller(), household, asked.id("file"), upload.size());
        }
    }
}
