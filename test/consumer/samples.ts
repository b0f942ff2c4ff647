/** The request bodies that the documentation pages show, byte for byte as `JSON.stringify` writes them. */
export const samples = {
  billogram:
    '{"offer_id":"banner001","type":"banner","title":"Summer sale!","text":"30% on everything at Mike\'s Bike until September.","info_link":"http://example.com/","media":{"picture":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==","picture_type":"image/png"}}',
  popup:
    '{"publisherOfferId":"offer1","name":"Test_PopUp","displayName":"<string>","description":"Best offer ever.","type":"PopUp","subType":"<string>","priority":123,"offerUiId":"64a55b82e06998282d3d9b59","offerExternalUiId":"b9c1e7a3d1f8b2a4c6e5d8f3","active":"true","startOver":true,"triggers":[{"type":"event","eventName":"purchase","every":123,"rules":[{"fieldName":"publisherOfferId","operator":"in","value":["<string>"]}]}],"segments":"NewUser","productsSequence":[{"id":"<string>","index":1,"playerAvailability":2,"priceInUsdCents":300,"products":[{"quantity":500,"publisherProductId":"product1"}]}]}',
  progressBar:
    '{"publisherOfferId":"progressBar-1","name":"My ProgressBar Offer 1","type":"ProgressBar","active":true,"offerExternalUiId":"ProgressBar Design 1","productsSequence":[{"index":1,"products":[{"publisherProductId":"coins","priority":"Main","quantity":300}],"priceInUsdCents":0,"barSize":10},{"index":2,"products":[{"publisherProductId":"coins","priority":"Main","quantity":500}],"priceInUsdCents":0,"barSize":20}],"schedule":{"permanent":false,"timeFrames":[{"startTime":"2025-11-01T12:05:00.000Z","endTime":"2025-11-22T12:10:00.000Z","notes":"Holiday promotion period."}]},"displayName":"My ProgresBar Offer","description":"This is my progress bar offer description.","segments":["New User","VIP Player"]}',
  tracklysms:
    '{"name":"Summer Promo","tracking_url":"https://track.example.com/click?offer_id=123","external_platform":"tune","external_id":"4521","advertiser_id":"adv_882","payout":2.5,"payout_type":"cpa","filter_bots":true,"metadata":{"vertical":"health","geo":"US"}}',
  /** The `key=value` lines, encoded as a form. */
  addOffer:
    'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&preview_url=http%3A%2F%2Fexample.com%2F' +
    '&authorized=DE%2CES&advertiserid=1&advertiser_cost_type=conversion&advertiser_cost_flat=20&commission_type=201' +
    '&flat_amount_per_conversion=15&flat_amount_per_continuity=5',
  /** What `http_build_query` makes of the array in the PHP sample. */
  addOfferPhp:
    'name=API+TEST+Offer&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&preview_url=http%3A%2F%2Fexample.com%2F' +
    '&authorized=DE%2CES&advertiserid=1&advertiser_cost_type=conversion&advertiser_cost_flat=20&commission_type=201' +
    '&flat_amount_per_conversion=15&flat_amount_per_continuity=5',
} as const;
