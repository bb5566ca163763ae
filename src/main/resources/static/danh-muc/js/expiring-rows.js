/** What ends, one row for each holding, out of the server's months, agencies and instruments. */

export function rowsOf({months}) {
  return months.flatMap(({agencies}) => agencies.flatMap(ofAgency)).sort((one, other) => one.until.localeCompare(other.until));
}

function ofAgency({agency, name, instruments}) {
  return instruments.flatMap(({id, symbol, issuedOn, holdings}) =>
    holdings.map(holding => ({...holding, instrument: {id, symbol, issuedOn}, leadAgency: agency, leadAgencyName: name}))
  );
}
