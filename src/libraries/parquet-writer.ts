/** What writes Parquet. */
export { ByteWriter, ParquetWriter } from 'hyparquet-writer'
