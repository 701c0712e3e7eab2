-- Asked when a worker wants to know what is new: when a household's carers were last heard.
CREATE INDEX enrolment_person ON enrolment (person);
