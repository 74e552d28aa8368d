namespace Conformance.FixtureServers.Garden;

/// <summary>What a garden can do wrong; the first ten are those that a fuzzer of today mostly misses.</summary>
internal static class GardenFaults
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Twist> All { get; } =
    [
        new("exception", "the ten", "POST /plants fails where a note is given."),
        new("wrong-type", "the ten", "GET /plants/{plantId} gives the height as text."),
        new("undeclared-success", "the ten", "PUT /plants/{plantId} answers 202."),
        new("maximum-ignored", "the ten", "GET /forecast takes any number of days."),
        new("enum-ignored", "the ten", "GET /forecast takes any unit."),
        new("required-boolean-ignored", "the ten", "GET /forecast does without 'nights'."),
        new("location-to-nowhere", "the ten", "POST /plants gives a Location where nothing is."),
        new("deletion-keeps", "the ten", "DELETE /plants/{plantId} answers 204 and keeps the plant."),
        new("put-merges", "the ten", "PUT /plants/{plantId} keeps the optional members that the body leaves out."),
        new("put-not-idempotent", "the ten", "The same PUT /plants/{plantId} for a second time takes the labels away."),

        new("member-missing", "schemas", "GET /beds leaves the width out."),
        new("unknown-enum-value", "schemas", "GET /plants/{plantId} calls a tree 'wood'."),
        new("null-for-absent", "schemas", "GET /plants/{plantId} gives null for a height that is not known."),
        new("number-below-minimum", "schemas", "GET /beds/{bedId} gives -1 for the length."),
        new("undeclared-member", "schemas", "GET /forecast and GET /beds/{bedId} give a member 'debug'."),
        new("undeclared-refusal", "statuses", "POST /beds answers 402 where the soil is clay."),
        new("wrong-refusal", "statuses", "GET /beds/{bedId} answers 410 for what never was."),
        new("error-of-other-shape", "statuses", "A 404 of /plants/{plantId} has a body {\"detail\"}."),
        new("error-as-page", "statuses", "A 404 of /plants/{plantId} is a page in HTML."),
        new("header-missing", "headers", "GET /beds comes without X-Total-Count."),
        new("header-ill-typed", "headers", "GET /beds gives 'many' in X-Total-Count."),

        new("required-member-ignored", "negative", "POST /beds does without a width."),
        new("type-ignored", "negative", "POST /plants takes text for 'evergreen'."),
        new("extra-member-accepted", "negative", "POST /beds takes members that it does not know."),
        new("length-ignored", "negative", "POST /plants takes names of any length."),
        new("step-ignored", "negative", "PUT /plants/{plantId} takes heights that are no multiple of 0.5."),
        new("uniqueness-ignored", "negative", "PUT /plants/{plantId} takes a label twice."),
        new("format-ignored", "negative", "POST /plants takes any text for 'planted'."),

        new("crash-on-long-number", "robustness", "GET /beds/{bedId} fails where the id is too long for a number."),
        new("crash-on-control-character", "robustness", "GET /plants fails where a parameter has a control character."),
        new("crash-on-deep-body", "robustness", "PATCH /beds/{bedId} fails where the body is no object."),
        new("stack-trace", "robustness", "A 400 of POST /beds shows where the program stood."),
        new("undocumented-method", "robustness", "PATCH /plants/{plantId} is there, undocumented."),
        new("no-allow", "robustness", "PUT /beds/{bedId} answers 405 without Allow."),

        new("size-ignored", "pagination", "GET /plants gives ten items whatever the size."),
        new("page-ignored", "pagination", "GET /plants gives the first page whatever the number."),
        new("total-of-the-page", "pagination", "GET /plants gives the number of items on the page as the total."),
        new("total-too-big", "pagination", "GET /beds counts one bed too many."),
        new("gap-between-pages", "pagination", "GET /plants passes by an item at the end of each page."),
        new("pages-overlap", "pagination", "GET /beds shows the last item of a page again on the next."),
        new("limit-unbounded", "pagination", "GET /beds gives as many as are asked for."),
        new("limit-negative", "pagination", "GET /beds takes zero and less for a limit."),
        new("limit-as-text", "pagination", "GET /beds takes text for a limit."),
        new("all-without-limit", "pagination", "GET /beds gives all beds where no limit is given."),
        new("filter-ignored", "pagination", "GET /plants takes 'kind' and gives all kinds."),
        new("filter-on-first-page", "pagination", "GET /plants filters the first page alone."),
        new("sort-ignored", "pagination", "GET /plants takes 'sort' and does not sort."),
        new("order-by-size", "pagination", "GET /beds turns the order round for pages of less than five."),

        new("created-not-listed", "state", "POST /plants makes a plant that GET /plants does not list."),
        new("created-not-stored", "state", "POST /beds makes a bed that GET /beds/{bedId} does not know."),
        new("member-lost", "state", "POST /plants forgets the labels."),
        new("put-not-stored", "state", "PUT /plants/{plantId} answers what was sent and stores nothing."),
        new("patch-clears", "state", "PATCH /beds/{bedId} takes the optional members away that it does not name."),
        new("patch-not-stored", "state", "PATCH /beds/{bedId} answers what was sent and stores nothing."),
        new("failed-creation-stored", "state", "POST /beds makes a bed of whatever it has read before it refuses it."),
        new("late-refusal-stored", "state", "POST /beds makes the bed, finds its length too big and answers 400."),
        new("deleted-still-listed", "state", "DELETE /beds/{bedId} takes a bed away from its path and not from the list."),
        new("second-delete-fails", "state", "DELETE /beds/{bedId} for a second time answers 500."),
        new("reading-changes", "state", "GET /plants/{plantId} moves the first character of the note to its end."),
    ];
}
