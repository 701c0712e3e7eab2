package org.hearthbook.service.http;

import java.util.List;

/// Some of what can be asked of the service. All of them are listed in `HttpService`.
interface Routes {

    List<Route> routes();
}
